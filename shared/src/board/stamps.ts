import { generateNKeysBetween } from 'fractional-indexing-jittered'
import type * as Y from 'yjs'
import type { DecisionId } from '../ids.ts'
import type { DecisionResult, StageDecision } from '../stage.ts'
import { META_MAP, PLACED_PREFIX, STAMP_ID_PREFIX } from './boardDocument.ts'
import { readBoardCards } from './boardListing.ts'
import { recordsOf } from './boardReading.ts'
import type { Size, StampShapeProps } from './boardShapes.ts'
import { addRecord, shapeFields, topIndex } from './boardWrites.ts'
import { placeBeside } from './places.ts'

export const STAMP_SIZE: Size = { w: 340, h: 230 }

export interface ClosedDecision extends StageDecision {
  result: DecisionResult
  /** Epoch milliseconds. */
  closedAt: number
}

/** Whether its stamp was laid on this board once, also when somebody took it off since. */
export function isStamped(doc: Y.Doc, decisionId: DecisionId): boolean {
  return doc.getMap(META_MAP).has(markOf(decisionId))
}

/**
 * Lays the outcome of a decision on the board, locked, at a free place beside the zones. Once: repeating it does nothing.
 * Only the outcome and how many voted for what: who chose it, which side, and why stays where it is.
 */
export function placeStamp(doc: Y.Doc, decision: ClosedDecision): void {
  if (isStamped(doc, decision.id)) return
  const { zones, items, groups, piles, stamps, others } = readBoardCards(doc)
  const taken = [...items, ...groups, ...piles, ...stamps].map(({ box }) => box)
  const beside = [...zones.map(({ box }) => box), ...others]
  const records = recordsOf(doc)
  const place = placeBeside(beside, STAMP_SIZE, taken)
  const index = generateNKeysBetween(topIndex(records), null, 1)[0] ?? 'a1'
  const props = { ...stampProps(decision) }
  doc.transact(() => {
    const fields = shapeFields(STAMP_ID_PREFIX + decision.id, { ...place, index })
    addRecord(records, { ...fields, type: 'stamp', isLocked: true, props })
    doc.getMap(META_MAP).set(markOf(decision.id), 1)
  })
}

function markOf(decisionId: DecisionId): string {
  return `${PLACED_PREFIX}stamp_${decisionId}`
}

/** The winner of a choice by its name; what was agreed on is the proposal itself. */
export function stampProps(decision: ClosedDecision): StampShapeProps {
  const { id, proposal, pictures, options, result, closedAt } = decision
  const winner = options.find((option) => option.id === result.winner)
  const isAgreed = result.verdict === 'accepted' || result.verdict === 'acceptedWithWorries'
  return {
    ...STAMP_SIZE,
    decisionId: id,
    proposal,
    verdict: result.verdict,
    winner: winner?.label ?? (isAgreed ? proposal : null),
    pictures: winner && winner.pictures.length > 0 ? [...winner.pictures] : [...pictures],
    ballots: result.ballots,
    closedAt,
    votes: options.map((option) => ({
      // While the parts of a cluster are renewed one by one, one of before may still store options without it.
      recordId: option.recordId ?? null,
      label: option.label,
      count: result.total[option.id] ?? 0,
    })),
  }
}
