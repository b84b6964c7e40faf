import { type ReactNode, use } from 'react'
import { directionOf, I18nContext, type Language } from '../../i18n/translate.ts'
import { PictureWordsContext } from '../../pictures/pictureWordsContext.ts'
import { useWordsOf } from './useWordsOf.ts'

/** Screens for one person in their own language, on a device that speaks another; in that one as long as theirs did not come. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const theirs = useWordsOf(language)
  const device = use(I18nContext)
  const deviceWords = use(PictureWordsContext)
  const words = theirs ?? device
  return (
    <I18nContext value={words}>
      <PictureWordsContext value={theirs?.pictureWords ?? deviceWords}>
        <div lang={words.language} dir={directionOf(words.language)}>
          {children}
        </div>
      </PictureWordsContext>
    </I18nContext>
  )
}
