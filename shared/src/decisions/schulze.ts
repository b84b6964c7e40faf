import { type Marks, markOf } from './marks.ts'

/**
 * How many people put one option before another, for each pair: `preferred[a][b]`. Options that a ballot does not rank
 * stand behind those that it does, and beside each other.
 */
export function countPreferences(options: readonly string[], ballots: readonly Marks[]): number[][] {
  const behind = Number.POSITIVE_INFINITY
  return options.map((one) =>
    options.map(
      (other) =>
        ballots.filter((marks) => (markOf(marks, one) ?? behind) < (markOf(marks, other) ?? behind)).length,
    ),
  )
}

/**
 * Puts options in the order of the Schulze method (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
 * condorcet-consistent single-winner election method", 2011, with winning votes). An option that beats each other one head
 * to head is always first. Gives groups of options, the best first: in a group is what nothing beats that is not placed yet.
 */
export function rankBySchulze(options: readonly string[], ballots: readonly Marks[]): string[][] {
  const strength = strongestPaths(countPreferences(options, ballots))
  const at = (one: number, other: number) => strength[one]?.[other] ?? 0
  const groups: string[][] = []
  let left = options.map((_, index) => index)
  while (left.length > 0) {
    // To beat is transitive, as Schulze proved: of those that are left there is always one that nothing beats.
    const beaten = (one: number) => left.some((other) => at(other, one) > at(one, other))
    groups.push(left.filter((one) => !beaten(one)).flatMap((one) => options[one] ?? []))
    left = left.filter(beaten)
  }
  return groups
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
