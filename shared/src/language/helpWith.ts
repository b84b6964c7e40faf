import type { CheckedSentence } from './checkSentence.ts'
import { helpWithEnglish } from './en/suggestEnglish.ts'
import type { Finding, Help } from './finding.ts'
import { helpWithDutch } from './nl/suggestDutch.ts'
import { MASKED_NUMBER } from './personalData.ts'

/** What to write instead of what was found in a sentence, and what it means. Made only when somebody asks: most findings are read over. */
export function helpWith(
  { text, language }: Pick<CheckedSentence, 'text' | 'language'>,
  finding: Finding,
): Help {
  const { kind, start, end } = finding
  if (kind === 'citizenNumber') {
    return { suggestions: [{ text: MASKED_NUMBER, replaces: { start, end } }], means: null }
  }
  if (language === null) return { suggestions: [], means: null }
  return language === 'nl' ? helpWithDutch(text, finding) : helpWithEnglish(text, finding)
}
