import type { MomentTable } from './schema.ts'

type Kept = Pick<MomentTable, 'kind' | 'createdAt'>

/** So many of the newest are never given up: one may want to go back to them right away. */
const RECENT = 10

/**
 * Which moment gives way to a new one: of those that nobody gave a name, the one whose neighbours are closest to each other
 * in time. So old times get thinner, evenly, and the first stays. Undefined when all were kept by hand.
 * `moments` in order of time.
 */
export function momentToDrop<Moment extends Kept>(moments: readonly Moment[]): Moment | undefined {
  const isFree = ({ kind }: Kept) => kind !== 'own'
  const span = (at: number) => {
    const [before, after] = [moments[at - 1], moments[at + 1]]
    return before && after ? after.createdAt - before.createdAt : Infinity
  }
  let dropped: { moment: Moment; span: number } | undefined
  for (const [at, moment] of moments.slice(0, -RECENT).entries()) {
    if (isFree(moment) && (!dropped || span(at) < dropped.span)) dropped = { moment, span: span(at) }
  }
  return dropped?.moment ?? moments.find(isFree)
}
