import { MeetingWords } from '../language/MeetingWords.tsx'
import type { Answer } from './answers.ts'

/** The words of an answer: ours for the three of consent, the regisseur's where one chooses from a list. */
export function AnswerLabel({ answer }: { answer: Answer }) {
  return answer.tone === 'plain' ? <MeetingWords>{answer.label}</MeetingWords> : answer.label
}
