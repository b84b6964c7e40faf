import type { CheckContext } from './checkContext.ts'
import { detectLanguage } from './detectLanguage.ts'
import { checkEnglish, effortOfEnglish } from './en/checkEnglish.ts'
import type { Finding, Verdict } from './finding.ts'
import { LEVELS, MOST_WARNINGS } from './levels.ts'
import { findingAt } from './makeFinding.ts'
import { checkDutch, effortOfDutch } from './nl/checkDutch.ts'
import { splitInTwo } from './nl/splitInTwo.ts'
import { personalData } from './personalData.ts'
import { splitWords, type Word } from './splitWords.ts'
import type { TextLanguage } from './textLanguage.ts'

/** What we know of one sentence, wherever it stands. */
export interface CheckedSentence {
  text: string
  /** Null: neither Dutch nor English, so only what tells who somebody is was looked for. */
  language: TextLanguage | null
  verdict: Verdict
  /** What reading it costs, without a unit: only for which of two sentences of one language is easier. */
  effort: number
  words: number
  /** In the order of the text. */
  findings: readonly Finding[]
}

/** Checks one sentence at a level. Never throws, whatever stands in it. */
export function checkSentence(
  text: string,
  options: Pick<CheckContext, 'level' | 'accepted'>,
): CheckedSentence {
  const split = splitWords(text)
  const personal = personalData(text, split)
  const language = detectLanguage(split)
  const isShouted = isInCapitals(split)
  // In capitals, what looks like a name is none.
  const words = isShouted ? split.map((word) => ({ ...word, text: word.plain })) : split
  const context: CheckContext = { text: isShouted ? text.toLowerCase() : text, words, ...options }
  if (language === null) {
    return { text, language, verdict: 'unchecked', effort: 0, words: words.length, findings: personal }
  }
  const hard = language === 'nl' ? checkDutch(context) : checkEnglish(context)
  const findings = [
    ...hard,
    ...length(context, language),
    ...(isShouted ? [findingAt({ start: 0, end: text.length }, { kind: 'capitals', weight: 'warn' })] : []),
    ...personal,
  ].toSorted((a, b) => a.start - b.start || a.end - b.end)
  const effort = language === 'nl' ? effortOfDutch(context, hard) : effortOfEnglish(context, hard)
  return { text, language, verdict: verdictOf(findings), effort, words: words.length, findings }
}

function length({ text, words, level }: CheckContext, language: TextLanguage): Finding[] {
  const { warn, fail } = LEVELS[level].longWords
  if (words.length <= warn) return []
  const weight = words.length > fail ? 'fail' : 'warn'
  const place = { start: 0, end: text.length }
  const pieces = language === 'nl' ? splitInTwo(text, words) : null
  const suggestions = pieces ? [{ text: pieces, replaces: place }] : []
  return [findingAt(place, { kind: 'long', weight, suggestions })]
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ weight }) => weight === 'fail')) return 'hard'
  const warnings = findings.filter(({ weight }) => weight === 'warn').length
  if (warnings >= MOST_WARNINGS) return 'hard'
  return warnings > 0 ? 'canBeEasier' : 'easy'
}

const MIN_SHOUTED_WORDS = 4
const SHOUTED_SHARE = 0.7

function isInCapitals(words: readonly Word[]): boolean {
  const letters = words.filter(({ kind, text }) => kind === 'word' && text.length > 1)
  const shouted = letters.filter(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase())
  return letters.length >= MIN_SHOUTED_WORDS && shouted.length >= letters.length * SHOUTED_SHARE
}
