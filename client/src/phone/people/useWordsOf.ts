import { useEffect, useState } from 'react'
import type { Language } from '../../i18n/translate.ts'
import { type LoadedLanguage, loadLanguage } from '../language/loadLanguage.ts'

/** The words of one language, beside those of the screen. Null until they came, and without network when they never did. */
export function useWordsOf(language: Language): LoadedLanguage | null {
  const [loaded, setLoaded] = useState<LoadedLanguage | null>(null)
  useEffect(() => {
    let isGone = false
    loadLanguage(language).then(
      (words) => {
        if (!isGone) setLoaded(words)
      },
      // Without these words the screen speaks the language that it has.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [language])
  return loaded?.language === language ? loaded : null
}
