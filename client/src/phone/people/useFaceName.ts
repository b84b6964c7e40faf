import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import type { Seat } from '../device.ts'

/** What someone is called on the screen: their name, else the word of their face. */
export function useFaceName(): (seat: Pick<Seat, 'name' | 'face'>) => string {
  const word = usePictureWord()
  return ({ name, face }) => name ?? word(face)
}
