import type { PictureId } from '@wijktafel/shared/ids'
import { loadPictureSearch } from '@wijktafel/shared/pictures/loadPictureSearch'
import type { PictureWords } from '@wijktafel/shared/pictures/pictureWords'
import type { PictureSearch } from '@wijktafel/shared/pictures/searchPictures'
import { createContext, use, useCallback, useEffect, useRef, useState } from 'react'
import { type Language, useLanguage } from '../i18n/translate.ts'

/** The words of the chosen language. Loaded by whoever renders the provider, so that only one language is fetched. */
export const PictureWordsContext = createContext<PictureWords | null>(null)

/** What was fetched already, so that the next screen has its words at once. */
const indexes = new Map<Language, PictureSearch>()

/**
 * Looks up the word under a picture in the person's own language: those of the drawers at once, any other as soon as the
 * index of the search is here, which is fetched only once such a picture shows. Empty until then, and without network.
 */
export function usePictureWord(): (id: string) => string {
  const words = use(PictureWordsContext)
  const language = useLanguage()
  const [loaded, setLoaded] = useState<Language | null>(null)
  const misses = useRef(false)

  // After every drawing: which pictures it showed is not known before.
  useEffect(() => {
    if (!misses.current || indexes.has(language)) return
    misses.current = false
    loadPictureSearch(language).then(
      (search) => {
        indexes.set(language, search)
        setLoaded(language)
      },
      // Without network the picture speaks for itself; the next drawing tries again.
      () => undefined,
    )
  })

  // Another function once it has other answers: what was drawn with it is then drawn again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the index come more words
  return useCallback(
    (id: string) => {
      const own = words?.pictures[id]
      if (own) return own
      const index = indexes.get(language)
      if (!index && words) misses.current = true
      return index?.word(id as PictureId) ?? ''
    },
    [words, language, loaded],
  )
}
