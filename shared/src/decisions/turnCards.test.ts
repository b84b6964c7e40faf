import { expect, it } from 'vitest'
import { DECISION_FORMATS, type DecisionFormat } from './formats.ts'
import { answersOf } from './marks.ts'
import { DEFAULT_RULES } from './rules.ts'
import { answerOfEdge, CARD_EDGES, mayTurnCards } from './turnCards.ts'

const paper = (format: DecisionFormat, options = 0, rules = {}) => ({
  format,
  options: Array.from({ length: options }, (_, index) => ({ id: `o${index}` })),
  rules: { ...DEFAULT_RULES, isOpenRound: true, ...rules },
})

it('is for one mark out of four answers at most, in an open round', () => {
  const formats = DECISION_FORMATS.filter((format) => mayTurnCards(paper(format, 2)))
  expect(formats).toEqual(['consent', 'advice', 'chooseOne'])
  expect(mayTurnCards(paper('chooseOne', 4))).toBe(true)
  expect(mayTurnCards(paper('chooseOne', 5))).toBe(false)
  expect(mayTurnCards(paper('chooseOne', 4, { offersNone: true }))).toBe(false)
  expect(mayTurnCards(paper('consent', 0, { isOpenRound: false }))).toBe(false)
})

it('gives each answer an edge of its own, from above with the clock', () => {
  for (const one of [paper('consent'), paper('chooseOne', 3, { offersNone: true })]) {
    const answers = CARD_EDGES.flatMap((edge) => answerOfEdge(one, edge) ?? [])
    expect(answers).toEqual(answersOf(one))
  }
  expect(answerOfEdge(paper('consent'), 'up')).toBe('agree')
  expect(answerOfEdge(paper('consent'), 'left')).toBeNull()
})
