import type { CheckContext } from './checkContext.ts'
import { detectLanguage } from './detectLanguage.ts'
import { checkEnglish } from './en/checkEnglish.ts'
import type { Finding, Level, Verdict } from './finding.ts'
import { LEVELS, MOST_WARNINGS } from './levels.ts'
import { findingAt } from './makeFinding.ts'
import { checkDutch } from './nl/checkDutch.ts'
import { type DutchWord, dutchWord } from './nl/dutchWord.ts'
import { personalData } from './personalData.ts'
import { mayBeLetters, splitWords, type Word } from './splitWords.ts'
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
  /** Where long compounds may be broken, from the beginning of the sentence. */
  joints: readonly number[]
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
  const known = split.map(({ plain }) => dutchWord(plain))
  const language = detectLanguage(split, known)
  const isShouted = isInCapitals(split)
  // In capitals, what looks like a name is none.
  const words = isShouted ? split.map((word) => ({ ...word, text: word.plain })) : split
  const context: CheckContext = { text: isShouted ? text.toLowerCase() : text, words, ...options }
  if (language === null) {
    return {
      text,
      language,
      verdict: 'unchecked',
      effort: 0,
      words: words.length,
      joints: NO_JOINTS,
      findings: personal,
    }
  }
  const { findings: hard, effort } =
    language === 'nl' ? checkDutch({ ...context, known }) : checkEnglish(context)
  const findings = [...hard, ...personal]
  const weight = weightOfLength(words.length, options.level)
  if (weight) findings.push(findingAt({ start: 0, end: text.length }, { kind: 'long', weight }))
  if (isShouted)
    findings.push(findingAt({ start: 0, end: text.length }, { kind: 'capitals', weight: 'warn' }))
  findings.sort((a, b) => a.start - b.start || a.end - b.end)
  const joints = language === 'nl' ? jointsOf(words, known) : NO_JOINTS
  return { text, language, verdict: verdictOf(findings), effort, words: words.length, joints, findings }
}

const NO_JOINTS: readonly number[] = []

function jointsOf(words: readonly Word[], known: readonly DutchWord[]): readonly number[] {
  if (!known.some(isLong)) return NO_JOINTS
  return known.flatMap(({ joints }, index) => {
    const word = words[index]
    // A soft hyphen that stands in it already moves the letters: then people have broken it themselves.
    return word && word.text.length === word.plain.length ? joints.map((joint) => word.start + joint) : []
  })
}

const isLong = ({ joints }: DutchWord): boolean => joints.length > 0

function weightOfLength(words: number, level: Level): 'warn' | 'fail' | null {
  const { warn, fail } = LEVELS[level].longWords
  if (words <= warn) return null
  return words > fail ? 'fail' : 'warn'
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
  if (!words.some(mayBeLetters)) return false
  const letters = words.filter(({ kind, text }) => kind === 'word' && text.length > 1)
  const shouted = letters.filter(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase())
  return letters.length >= MIN_SHOUTED_WORDS && shouted.length >= letters.length * SHOUTED_SHARE
}
