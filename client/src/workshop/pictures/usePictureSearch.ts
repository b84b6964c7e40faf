import { loadPictureSearch } from '@wijktafel/shared/pictures/loadPictureSearch'
import type { PictureSearch } from '@wijktafel/shared/pictures/searchPictures'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/translate.ts'

/** The search index, once it is there; null before, and without network. */
export function usePictureSearch(): PictureSearch | null {
  const language = useLanguage()
  const [search, setSearch] = useState<PictureSearch | null>(null)
  useEffect(() => {
    let isHere = true
    loadPictureSearch(language).then(
      (loaded) => {
        if (isHere) setSearch(loaded)
      },
      // Without network the categories still work; the next opening tries again.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [language])
  return search
}
