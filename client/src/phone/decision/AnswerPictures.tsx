import type { Answer } from '../../ui/answers.ts'
import { ChoicePhoto } from '../../ui/ChoicePhoto.tsx'
import { WAY_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { picturesBesidePhoto } from '../../ui/picturesBesidePhoto.ts'
import { NamedPictures } from '../meeting/NamedPicture.tsx'

/** What stands beside an answer: a photo, and pictures with their words. A sign means what is written beside it. */
export function AnswerPictures({ answer, size }: { answer: Answer; size: string }) {
  const { photo, pictures, isOfMeeting } = answer
  if (!isOfMeeting || isSignOfVoice(answer))
    return pictures.map((picture) => <Picture key={picture} id={picture} size={size} eager />)
  const beside = photo ? picturesBesidePhoto(pictures) : pictures
  return (
    <>
      {photo && <ChoicePhoto id={photo} alt="" />}
      {beside.length > 0 && <NamedPictures pictures={beside} size={size} />}
    </>
  )
}

/** A microphone that stands for what is said, not for singing. */
function isSignOfVoice({ voice, pictures }: Answer): boolean {
  return voice != null && pictures.length === 1 && pictures[0] === WAY_PICTURES.voice
}
