import { useEditor } from 'tldraw'
import { I18nContext } from '../../i18n/translate.ts'
import { PictureNamesContext } from '../pictureNames.ts'
import { outWordsOf } from './outWords.ts'

/** Around everything that tldraw draws for a file: our words and the names of our pictures. One for all boards. */
export function ExportProvider({ children }: { children: React.ReactNode }) {
  const { i18n, namePicture } = outWordsOf(useEditor())
  return (
    <I18nContext value={i18n}>
      <PictureNamesContext value={namePicture}>{children}</PictureNamesContext>
    </I18nContext>
  )
}
