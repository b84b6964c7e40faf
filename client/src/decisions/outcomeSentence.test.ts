import { asPartOfSentence } from '@wijktafel/shared/decisions/outcomeWords'
import { DEFAULT_RULES } from '@wijktafel/shared/decisions/rules'
import { type DecisionResult, type Influence, VERDICTS } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { canvasNl } from '../i18n/canvas/nl.ts'
import { commonNl } from '../i18n/common/nl.ts'
import { createTranslate } from '../i18n/translate.ts'
import { workshopNl } from '../i18n/workshop/nl.ts'
import { outcomeSentence } from './outcomeSentence.ts'

const t = createTranslate([{ language: 'nl', messages: { ...commonNl, ...workshopNl } }])

function decided(verdict: DecisionResult['verdict'], influence: Influence) {
  const result: DecisionResult = {
    ballots: 3,
    electorate: 3,
    winner: verdict === 'chosen' ? 'bench' : null,
    verdict,
    total: {},
    bySide: null,
    reasons: [],
  }
  const options = [{ id: 'bench', label: 'Een bankje', pictures: [], recordId: null }]
  return { proposal: 'Elke woensdag koffie bij de speelplek?', influence, options, result }
}

describe('outcomeSentence', () => {
  it('says what we do when people decide', () => {
    expect(outcomeSentence(decided('accepted', 'decide'), t)).toBe(
      'We gaan het doen: elke woensdag koffie bij de speelplek.',
    )
    expect(outcomeSentence(decided('chosen', 'together'), t)).toBe('Gekozen: een bankje.')
  })

  it('promises no more than advice when people were only asked', () => {
    expect(outcomeSentence(decided('accepted', 'advise'), t)).toBe(
      'Het advies is ja: elke woensdag koffie bij de speelplek.',
    )
  })

  it.each(VERDICTS)('has whole words for %s', (verdict) => {
    for (const influence of ['inform', 'decide'] as const) {
      expect(outcomeSentence(decided(verdict, influence), t)).not.toMatch(/outcome\.|[{}]/)
    }
    // And for its stamp on the board.
    expect(Object.keys(canvasNl)).toContain(`canvas.stamp.${verdict}`)
  })

  it('says that the two sides do not agree, where the rules ask for both', () => {
    const rules = { ...DEFAULT_RULES, majority: 'bothSides' as const }
    expect(outcomeSentence({ ...decided('noMajority', 'decide'), rules }, t)).toContain('niet hetzelfde')
    expect(outcomeSentence(decided('noMajority', 'decide'), t)).toContain('Te weinig mensen')
  })
})

describe('asPartOfSentence', () => {
  it('keeps the capital of a name', () => {
    expect(asPartOfSentence('Lindeplein opknappen.')).toBe('Lindeplein opknappen')
    expect(asPartOfSentence('Een bankje?')).toBe('een bankje')
  })
})
