import type { Marks } from './marks.ts'

/**
 * How many people put one option before another, for each pair: `preferred[a][b]`. Options that a ballot does not rank
 * stand behind those that it does, and beside each other.
 */
export function countPreferences(options: readonly string[], ballots: readonly Marks[]): number[][] {
  const behind = Number.POSITIVE_INFINITY
  return options.map((one) =>
    options.map(
      (other) =>
        ballots.filter((marks) => one !== other && (marks[one] ?? behind) < (marks[other] ?? behind)).length,
    ),
  )
}

/**
 * Puts options in the order of the Schulze method (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
 * condorcet-consistent single-winner election method", 2011, with winning votes). An option that beats each other one head
 * to head is always first. Gives groups of options that end equal, the best first.
 */
export function rankBySchulze(options: readonly string[], ballots: readonly Marks[]): string[][] {
  const strength = strongestPaths(countPreferences(options, ballots))
  const at = (one: number, other: number) => strength[one]?.[other] ?? 0
  const wins = options.map((_, one) => options.filter((_, other) => at(one, other) > at(other, one)).length)
  const places = [...new Set(wins)].toSorted((a, b) => b - a)
  return places.map((place) => options.filter((_, index) => wins[index] === place))
}

/** The strongest path between each pair: as strong as its weakest step. O(options³), and options are few. */
function strongestPaths(preferred: readonly (readonly number[])[]): number[][] {
  const path = preferred.map((row, one) =>
    row.map((count, other) => (count > (preferred[other]?.[one] ?? 0) ? count : 0)),
  )
  const count = path.length
  for (let by = 0; by < count; by++) {
    for (let from = 0; from < count; from++) {
      const row = path[from]
      const first = row?.[by] ?? 0
      if (!row || from === by) continue
      for (let to = 0; to < count; to++) {
        if (to === from || to === by) continue
        row[to] = Math.max(row[to] ?? 0, Math.min(first, path[by]?.[to] ?? 0))
      }
    }
  }
  return path
}
