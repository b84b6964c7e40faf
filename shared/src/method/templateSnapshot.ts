import type { CardKind, Template, TemplateZone } from './template.ts'

/** What a step keeps of its template: old meetings stay as they were when a template changes. */
export interface TemplateSnapshot {
  zones: readonly TemplateZone[]
  accepts: readonly CardKind[]
  starters: readonly string[]
  board: Template['board']
  decision: boolean
  /** The words for the regisseur. Missing in steps made before these were kept. */
  guide?: TemplateGuideWords
}

export type TemplateGuideWords = Pick<Template, 'purpose' | 'steps' | 'equality' | 'outcome' | 'groupSize'>

export function snapshotOf(template: Template): TemplateSnapshot {
  const { zones, accepts, starters, board, decision } = template
  const { purpose, steps, equality, outcome, groupSize } = template
  return {
    zones,
    accepts,
    starters,
    board,
    decision,
    guide: { purpose, steps, equality, outcome, groupSize },
  }
}
