import type { Report, ReportCard } from '../api/report.ts'
import { FEELINGS, feelingOf } from '../pictures/feelings.ts'
import { type Bundle, bundleCards } from './bundleCards.ts'
import { cardLines } from './cardLines.ts'
import { countCards, countTimes, withCapital } from './counts.ts'
import { type MinutesLine, sentence } from './minutesPiece.ts'
import { ownWords } from './ownWords.ts'

type Step = Pick<Report['activities'][number], 'question' | 'picture' | 'zones' | 'cards' | 'mood'>

/** From very bad to very good, as one says it. */
const FELT = [
  'ik voel me heel slecht',
  'ik voel me niet goed',
  'het gaat wel',
  'ik voel me goed',
  'ik voel me heel goed',
]

/** What was asked in a step, how people felt and what they laid down, by zone and by group. Empty where nobody said anything. */
export function stepLines(step: Step): MinutesLine[] {
  const spoken = step.mood ? step.cards.filter((card) => !isOnlyFeeling(card)) : step.cards
  const said = [
    ...(step.mood ? moodLines(step.cards) : []),
    ...bundleCards({ zones: step.zones, cards: spoken }).flatMap((bundle) =>
      bundleLines(bundle, step.picture),
    ),
  ]
  if (said.length === 0 || !step.question) return said
  return [sentence(`De vraag was: ${ownWords(step.question)}`, step.picture), ...said]
}

function isOnlyFeeling({ text, pictures, photo, voice }: ReportCard): boolean {
  const isBare = text.trim() === '' && photo === null && voice === null
  return isBare && pictures.length === 1 && feelingOf(pictures) !== null
}

function moodLines(cards: readonly ReportCard[]): MinutesLine[] {
  return FEELINGS.flatMap((face, at) => {
    const those = cards.filter(({ pictures }) => feelingOf(pictures) === at + 1)
    if (those.length === 0) return []
    const text = `${withCapital(countTimes(those.length))} gekozen: ${FELT[at]}.`
    return [sentence(text, face, { said: those.map(({ id }) => id) })]
  }).toReversed()
}

function bundleLines({ title, picture, cards, groups }: Bundle, stepPicture: string): MinutesLine[] {
  const otherwise = picture ?? stepPicture
  const all = [...cards, ...groups.flatMap((group) => group.cards)]
  const count = `${title === '' ? 'Buiten de vakken: ' : 'In dit vak: '}${countCards(all.length)}.`
  return [
    ...(title === '' ? [] : [{ type: 'heading' as const, text: title }]),
    sentence(count, otherwise, { said: all.map(({ id }) => id) }),
    ...cardLines(cards, { otherwise }),
    ...groups.flatMap((group) => [
      sentence(`De groep “${ownWords(group.title)}” heeft ${countCards(group.cards.length)}.`, otherwise, {
        said: group.cards.map(({ id }) => id),
      }),
      ...cardLines(group.cards, { otherwise }),
    ]),
  ]
}
