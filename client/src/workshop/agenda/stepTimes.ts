interface Step {
  minutes: number
}

/** Minutes from the start of the meeting at which each step begins, and the total as the last number. */
export function stepOffsets(steps: readonly Step[]): number[] {
  const offsets = [0]
  for (const { minutes } of steps) offsets.push((offsets.at(-1) ?? 0) + minutes)
  return offsets
}

/** The place of a moved step in the list as it will be, from where it was dropped. Null when it stays. */
export function placeAfterDrop(
  ids: readonly string[],
  moved: string,
  target: { id: string; side: 'before' | 'after' },
): number | null {
  const from = ids.indexOf(moved)
  const others = ids.filter((id) => id !== moved)
  const at = others.indexOf(target.id)
  if (from === -1 || at === -1) return null
  const to = target.side === 'before' ? at : at + 1
  return to === from ? null : to
}
