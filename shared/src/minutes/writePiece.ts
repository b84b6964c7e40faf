import type { DecisionDetail } from '../api/decision.ts'
import type { PromiseView } from '../api/promise.ts'
import type { Report } from '../api/report.ts'
import { decisionLines } from './decisionLines.ts'
import type { MinutesPiece } from './minutesPiece.ts'
import { promiseLines } from './promiseLines.ts'
import { stepLines } from './stepLines.ts'

interface PieceInput {
  step: Report['activities'][number]
  /** That belong to no step, and that no other piece tells. */
  looseDecisions: readonly DecisionDetail[]
  /** Of a decision that this piece tells, or of none, and that no other piece tells. */
  promises: readonly PromiseView[]
}

/**
 * What the minutes say of a step, by rules alone: everything in it was said, counted or decided in the meeting. Null where
 * there is nothing to tell.
 */
export function writePiece({ step, looseDecisions, promises }: PieceInput): MinutesPiece | null {
  const decisions = [...step.decisions, ...looseDecisions]
  const lines = [...stepLines(step), ...decisions.flatMap(decisionLines), ...promiseLines(promises)]
  if (lines.length === 0) return null
  const told = [...decisions, ...promises].map(({ id }) => id)
  return { stepId: step.id, title: step.title, lines, told }
}
