import type { CheckedSentence } from './checkSentence.ts'

/**
 * What one sentence of a text costs a reader, on average over those that were checked; 0 without any. Only for which of two
 * texts of one language is easier.
 */
export function effortOfText(sentences: readonly { checked: CheckedSentence }[]): number {
  const efforts = sentences.map(({ checked }) => checked).filter(({ language }) => language !== null)
  if (efforts.length === 0) return 0
  return efforts.reduce((sum, { effort }) => sum + effort, 0) / efforts.length
}
