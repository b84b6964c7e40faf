import { MeetingWords } from './MeetingWords.tsx'
import type { ReadWords } from './useActivityWords.ts'

/** Words of an activity, marked as Dutch where they are. */
export function ReadText({ words }: { words: ReadWords }) {
  return words.isOfMeeting ? <MeetingWords>{words.text}</MeetingWords> : <span>{words.text}</span>
}
