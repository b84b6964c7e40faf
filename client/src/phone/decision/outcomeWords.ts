import type { StageOutcome } from '@wijktafel/shared/stage'
import { findRuleLines, type RuleLine } from '../../ui/ruleLines.ts'

const BY_MARKS: ReadonlySet<StageOutcome['format']> = new Set(['dots', 'score', 'ranking'])

/** The message that says what was decided; with a winner it stands above it. */
export function verdictMessage({ format, result }: Pick<StageOutcome, 'format' | 'result'>): string {
  const { verdict, winner, lot } = result
  if (lot) return 'phone.outcome.chosen.lot'
  if (verdict === 'heard' && winner !== null) return 'phone.outcome.heard.most'
  if (verdict !== 'chosen') return `phone.outcome.${verdict}`
  return BY_MARKS.has(format) ? `phone.outcome.chosen.${format}` : 'phone.outcome.chosen'
}

/** Which of the rules that were known beforehand explains why nothing was decided. */
export function rulesBehind(outcome: StageOutcome): RuleLine[] {
  const { verdict } = outcome.result
  const behind = {
    ...{ tie: /\.tie\./, noQuorum: /\.quorum$/, noMajority: /\.(half|twoThirds|bothSides|bothFirst)$/ },
    sideTooSmall: /\.(bothSides|bothFirst)$/,
  }
  const kind = (Object.keys(behind) as (keyof typeof behind)[]).find((each) => each === verdict)
  return kind ? findRuleLines(outcome).filter(({ message }) => behind[kind].test(message)) : []
}

/** Who decides now, and what happens with this outcome. */
export function nextAfter(outcome: StageOutcome): RuleLine[] {
  return findRuleLines(outcome).filter(({ words }) => words !== undefined)
}
