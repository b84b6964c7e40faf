import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { DECISION_FORMATS, type DecisionFormat, FORMATS } from '@wijktafel/shared/decisions/formats'
import { answersOf, type Marks, markOne } from '@wijktafel/shared/decisions/marks'
import { DEFAULT_RULES } from '@wijktafel/shared/decisions/rules'
import { tally } from '@wijktafel/shared/decisions/tally'
import type { Side } from '@wijktafel/shared/roles'
import { describe, expect, it } from 'vitest'
import { addUp, isOutcome } from './recountSteps.ts'

const OPTIONS = ['a', 'b', 'c'].map((id) => ({ id, label: id, pictures: [], recordId: null }))

const marksOf = (format: DecisionFormat, n: number): Marks => {
  const answers = answersOf({ format, options: OPTIONS, rules: DEFAULT_RULES })
  const [one = '', other = ''] = [answers[n % answers.length], answers[(n + 1) % answers.length]]
  switch (FORMATS[format].marking) {
    case 'order':
      return { [one]: 1, [other]: 2 }
    case 'scale':
      return { [one]: n % 6, [other]: 5 }
    case 'one':
      return markOne(one)
    default:
      return { [one]: 1, [other]: 1 }
  }
}

/** As the server closes it. */
function closed(format: DecisionFormat, sides: readonly Side[]): DecisionDetail {
  const options = FORMATS[format].answers ? [] : OPTIONS
  const ballots = sides.map((side, n) => ({ id: `b${n}`, side, marks: marksOf(format, n), reason: '' }))
  const paper = { format, options, rules: DEFAULT_RULES }
  const result = tally({ ...paper, ballots, electorate: sides.length, random: () => 0.5 })
  const shown = ballots.map(({ id, side, marks }) => ({ id, marks, side: result.bySide ? side : null }))
  return { ...paper, result, ballots: shown } as unknown as DecisionDetail
}

const SIDED: Side[] = ['resident', 'professional', 'resident', 'professional', 'resident', 'professional']

describe('counting again', () => {
  it.each(DECISION_FORMATS)('adds up to the outcome: %s', (format) => {
    for (const sides of [SIDED, SIDED.slice(0, 3)]) {
      const decision = closed(format, sides)
      const all = addUp(decision, decision.ballots ?? [])
      expect(all.bySide === null).toBe(sides.length < 6)
      expect(isOutcome(decision, all)).toBe(true)
      expect(isOutcome(decision, addUp(decision, []))).toBe(false)
    }
  })

  it('notices a ballot too few, a ballot changed, and a side changed', () => {
    const decision = closed('chooseOne', SIDED)
    const ballots = decision.ballots ?? []
    const less = { ...decision, ballots: ballots.slice(1) }
    expect(isOutcome(less, addUp(less, less.ballots))).toBe(false)
    const changed = {
      ...decision,
      ballots: ballots.map((ballot, n) => (n ? ballot : { ...ballot, marks: { c: 1 } })),
    }
    expect(isOutcome(changed, addUp(changed, changed.ballots))).toBe(false)
    const swapped = {
      ...decision,
      ballots: ballots.map((b, n) => (n ? b : { ...b, side: 'professional' as const })),
    }
    expect(isOutcome(swapped, addUp(swapped, swapped.ballots))).toBe(false)
  })
})
