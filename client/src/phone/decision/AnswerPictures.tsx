import { ChoicePhoto } from '../../ui/ChoicePhoto.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { NamedPictures } from '../meeting/NamedPicture.tsx'
import type { Answer } from './answers.ts'

/** What stands beside an answer: a photo, or pictures with their words. The three of consent mean what is written beside them. */
export function AnswerPictures({ answer, size }: { answer: Answer; size: string }) {
  if (answer.photo) return <ChoicePhoto id={answer.photo} alt="" />
  if (answer.tone === 'plain') return <NamedPictures pictures={answer.pictures} size={size} />
  return answer.pictures.map((picture) => <Picture key={picture} id={picture} size={size} eager />)
}
