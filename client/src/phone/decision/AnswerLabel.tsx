import type { Answer } from '../../ui/answers.ts'
import { MeetingWords } from '../language/MeetingWords.tsx'

/** The words of an answer: ours for the three of consent, the regisseur's where one chooses from a list. */
export function AnswerLabel({ answer }: { answer: Answer }) {
  return answer.isOfMeeting ? <MeetingWords>{answer.label}</MeetingWords> : answer.label
}
