import type { DecisionDetail } from '../api/decision.ts'
import { FORMATS, type Marking, NONE_OPTION } from '../decisions/formats.ts'
import { isBinding, OUTCOME_WORDS, outcomeMessage } from '../decisions/outcomeWords.ts'
import { SIDES, type Side } from '../roles.ts'
import type { Influence } from '../stage.ts'
import { type SpokenAnswer, spokenAnswers } from './answerWords.ts'
import { countOf } from './counts.ts'
import { type MinutesLine, sentence } from './minutesPiece.ts'
import { ownWords } from './ownWords.ts'

const BALLOT_BOX = '1F5F3'
const LOT = '1F3B2'

const INFLUENCE_WORDS: Readonly<Record<Influence, string>> = {
  inform: 'Wij hoorden wat er gaat gebeuren.',
  consult: 'Wij zeiden wat wij vinden.',
  advise: 'Wij gaven advies.',
  together: 'Wij kozen samen.',
  decide: 'Wij beslisten zelf.',
}

type Result = NonNullable<DecisionDetail['result']>

/** What came of a decision, with which influence, and how many of each side: only what the outcome shows to everyone. */
export function decisionLines(decision: DecisionDetail): MinutesLine[] {
  const { result } = decision
  if (decision.state !== 'closed' || !result) return []
  const picture = decision.pictures[0] ?? BALLOT_BOX
  const told = decision.words.trim()
  const outcome = told === '' ? outcomeSentences({ ...decision, result }) : [ownWords(told)]
  return [
    { type: 'heading', text: isBinding(decision) ? 'Ons besluit' : 'Onze stem' },
    sentence(`De vraag was: ${ownWords(decision.proposal)}`, picture),
    ...outcome.map((text) => sentence(text, decision.wordPictures[0] ?? picture)),
    sentence(INFLUENCE_WORDS[decision.influence], BALLOT_BOX),
    ...(result.lot ? [sentence('Het was gelijk, en het lot koos.', LOT)] : []),
    ...answerLines(decision, result),
  ]
}

/** One sentence each, however the screens join them. */
function outcomeSentences(decision: DecisionDetail & { result: Result }): string[] {
  const { key, params } = outcomeMessage(decision)
  return OUTCOME_WORDS[key]
    .split(/(?<=\.)\s+/)
    .map((text) =>
      text.replace(/\{(proposal|winner)\}/g, (_, name: keyof typeof params) => ownWords(params[name])),
    )
}

function answerLines(decision: DecisionDetail, result: Result): MinutesLine[] {
  const { marking } = FORMATS[decision.format]
  const picture = decision.pictures[0] ?? BALLOT_BOX
  return spokenAnswers({ ...decision, result }, picture).flatMap((answer) => {
    const counted = sayCount(answer, result, marking)
    return counted === null ? [] : [sentence(`${ownWords(answer.words)}: ${counted}.`, answer.picture)]
  })
}

/** Null where nobody chose it. Sides only where the outcome tells them apart. */
function sayCount({ id }: SpokenAnswer, { total, bySide }: Result, marking: Marking): string | null {
  if (!total[id]) return null
  const unit = marking === 'order' && id === NONE_OPTION ? 'one' : marking
  if (!bySide) return sayAll(total[id], unit)
  const sides = SIDES.flatMap((side) => {
    const n = bySide[side][id] ?? 0
    return n === 0 ? [] : [saySide(n, side, unit)]
  })
  return sides.join(' en ') || sayAll(total[id], unit)
}

function sayAll(n: number, unit: Marking): string {
  switch (unit) {
    case 'dots':
      return countOf(n, 'stip', 'stippen')
    case 'scale':
      return countOf(n, 'punt', 'punten')
    case 'order':
      return `wint van ${countOf(n, 'andere keuze', 'andere keuzes')}`
    default:
      return countOf(n, 'stem', 'stemmen')
  }
}

const SIDE_COUNTS: Readonly<Record<Side, readonly [one: string, many: string]>> = {
  resident: ['bewoner', 'bewoners'],
  professional: ['professional', 'professionals'],
}

function saySide(n: number, side: Side, unit: Marking): string {
  const [one, many] = SIDE_COUNTS[side]
  if (unit === 'one' || unit === 'several') return countOf(n, one, many)
  if (unit === 'order') return `${sayAll(n, unit)} bij ${many}`
  return `${sayAll(n, unit)} van ${many}`
}
