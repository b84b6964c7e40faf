import type { CardKind, Template, TemplateZone } from './template.ts'

/** What a step keeps of its template: old meetings stay as they were when a template changes. */
export interface TemplateSnapshot {
  zones: readonly TemplateZone[]
  accepts: readonly CardKind[]
  starters: readonly string[]
  board: Template['board']
  decision: boolean
}

export function snapshotOf({ zones, accepts, starters, board, decision }: Template): TemplateSnapshot {
  return { zones, accepts, starters, board, decision }
}
