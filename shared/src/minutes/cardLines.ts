import type { ReportCard } from '../api/report.ts'
import { SIDES, type Side } from '../roles.ts'
import { countCards } from './counts.ts'
import { type MinutesLine, sentence } from './minutesPiece.ts'
import { ownWords, sayCard, WORDLESS, whoSays, wordsOf } from './ownWords.ts'

const SPEECH = '1F4AC'
const SIDE_NAMES: Readonly<Record<Side, string>> = { resident: 'bewoners', professional: 'professionals' }

/** A line for each thing that was said, with what was said about it. Cards that say the same are one line, and counted. */
export function cardLines(cards: readonly ReportCard[], { otherwise }: { otherwise: string }): MinutesLine[] {
  const alike = Map.groupBy(cards, meaningOf)
  return [...alike.values()].flatMap((same) => [saidLine(same, otherwise), ...remarkLines(same)])
}

/** Capitals, spaces and the full stop make no other thing of it. What has no words stands alone. */
function meaningOf(card: ReportCard): string {
  if (WORDLESS.has(sayCard(card))) return `alone ${card.id}`
  return wordsOf(card)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.!\s]+$/, '')
}

function saidLine(same: readonly ReportCard[], otherwise: string): MinutesLine {
  const [first] = same
  const words = first ? sayCard(first) : ''
  const picture = same.flatMap(({ pictures }) => pictures)[0] ?? otherwise
  return sentence(`${framing(same, words)}${words}`, picture, {
    said: same.map(({ id }) => id),
    photo: same.find(({ photo }) => photo !== null)?.id ?? null,
    recordings: same.flatMap(({ id, voice, voiceSeconds }) => (voice ? [{ id, seconds: voiceSeconds }] : [])),
  })
}

/** Who said it stands there only where the report shows it. */
function framing(same: readonly ReportCard[], words: string): string {
  const [first] = same
  if (same.length > 1) return `Op ${countCards(same.length)}${ofSides(same)} staat: `
  return first?.side && !WORDLESS.has(words) ? `${whoSays(first.side)} zegt: ` : ''
}

function ofSides(cards: readonly ReportCard[]): string {
  if (cards.some(({ side }) => side === null)) return ''
  const sides = SIDES.filter((side) => cards.some((card) => card.side === side))
  return ` van ${sides.map((side) => SIDE_NAMES[side]).join(' en ')}`
}

/** What stands before words in a line that nobody changed. */
export const FRAMING = /^(?:Een (?:bewoner|professional) zegt:|Op \S+ kaartjes?(?: van [a-z ]+)? staat:)?$/

function remarkLines(cards: readonly ReportCard[]): MinutesLine[] {
  return cards.flatMap((card) =>
    card.remarks.flatMap((remark) => {
      const words = wordsOf(remark)
      if (words === '') return []
      const text = `${whoSays(remark.side)} zei hierover: ${ownWords(words)}`
      return [sentence(text, remark.pictures[0] ?? SPEECH, { said: [card.id], remark: remark.id })]
    }),
  )
}
