import type { StoryItem } from '@wijktafel/shared/api/monitor'
import { PHASES, type Phase } from '@wijktafel/shared/method/phase'

export interface StoryRow {
  /** Counts from 0, downwards: in order of time. */
  at: number
  phase: Phase
  /** Column of the phase, from 0. */
  column: number
  /** What happened one after another in one phase, at most `most` together. */
  items: StoryItem[]
}

/**
 * Lays a story out from top to bottom: what follows in the same phase shares a row, a step into another phase begins a new
 * one. A team that goes back a phase is drawn going back.
 */
export function storyRows(items: readonly StoryItem[], most: number): StoryRow[] {
  const rows: StoryRow[] = []
  for (const item of items) {
    const last = rows.at(-1)
    if (last && last.phase === item.phase && last.items.length < most) last.items.push(item)
    else rows.push({ at: rows.length, phase: item.phase, column: PHASES.indexOf(item.phase), items: [item] })
  }
  return rows
}
