import type { PictureId } from '@wijktafel/shared/ids'
import { pictureWord } from '@wijktafel/shared/pictures/pictureWord'
import { useLanguage } from '../../i18n/translate.ts'

/** What our own pictures are called; empty for one that someone found by searching. */
export function usePictureName(): (id: string) => string {
  const language = useLanguage()
  return (id) => pictureWord(id as PictureId, language)
}
