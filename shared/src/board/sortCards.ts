import type { Side } from '../roles.ts'

const SIDE_ORDER: readonly (Side | null)[] = ['resident', 'professional', null]

/** Residents, professionals, and what is of nobody in particular; within each in the order in which they were given. Empty ones are left out. */
export function bySide<Item extends { side: Side | null }>(items: readonly Item[]): Item[][] {
  return SIDE_ORDER.map((side) => items.filter((item) => item.side === side)).filter(
    (same) => same.length > 0,
  )
}
