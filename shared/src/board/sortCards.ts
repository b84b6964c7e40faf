import type { Side } from '../roles.ts'
import type { StampShapeProps } from './boardShapes.ts'

const SIDE_ORDER: readonly (Side | null)[] = ['resident', 'professional', null]

/** Residents, professionals, and what is of nobody in particular; within each in the order in which they were given. Empty ones are left out. */
export function bySide<Item extends { side: Side | null }>(items: readonly Item[]): Item[][] {
  return SIDE_ORDER.map((side) => items.filter((item) => item.side === side)).filter(
    (same) => same.length > 0,
  )
}

type Voted = Pick<StampShapeProps, 'closedAt' | 'votes'>

/**
 * How many votes each of these got in the newest closed decision that gave any of them one. Null: none of them got a vote.
 * Things that the decision did not offer are not in it.
 */
export function votesAmong(
  stamps: readonly Voted[],
  recordIds: ReadonlySet<string>,
): ReadonlyMap<string, number> | null {
  for (const { votes } of newestFirst(stamps)) {
    const here = votes.flatMap(({ recordId, count }) =>
      recordId !== null && recordIds.has(recordId) ? [[recordId, count] as const] : [],
    )
    if (here.some(([, count]) => count > 0)) return new Map(here)
  }
  return null
}

/** What got votes, by record id, with how many: each by the newest decision that offered it and in which anyone voted. */
export function latestVotes(stamps: readonly Voted[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>()
  for (const { votes } of newestFirst(stamps)) {
    if (votes.every(({ count }) => count === 0)) continue
    for (const { recordId, count } of votes)
      if (recordId !== null && !latest.has(recordId)) latest.set(recordId, count)
  }
  return new Map([...latest].filter(([, count]) => count > 0))
}

/** Most votes first; what has equally many, or none, in the order in which they were given. */
export function byVotes<Item>(items: readonly Item[], votesOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, votes: votesOf(item) }))
    .sort((a, b) => b.votes - a.votes)
    .map(({ item }) => item)
}

function newestFirst(stamps: readonly Voted[]): Voted[] {
  return stamps.toSorted((a, b) => b.closedAt - a.closedAt)
}
