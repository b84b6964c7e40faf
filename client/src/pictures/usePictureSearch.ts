import type { PictureId } from '@wijktafel/shared/ids'
import { loadPictureSearch } from '@wijktafel/shared/pictures/loadPictureSearch'
import type { PictureSearch } from '@wijktafel/shared/pictures/searchPictures'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Language, useLanguage } from '../i18n/translate.ts'

interface PictureSearchState {
  /** Null while nothing is searched, or the index is still on its way. */
  found: readonly PictureId[] | null
  /** The index could not be fetched: there is no network, and it was never here. */
  failed: boolean
  /** The word of a picture that was found; empty without the index. */
  word: (id: PictureId) => string
}

/** Searches in the chosen language. The index (some 40 KB) comes in only once someone wants to search. */
export function usePictureSearch(query: string, isWanted: boolean): PictureSearchState {
  const language = useLanguage()
  const [loaded, setLoaded] = useState<{ language: Language; search: PictureSearch } | null>(null)
  const [failed, setFailed] = useState(false)
  const search = loaded?.language === language ? loaded.search : null
  const mustLoad = (isWanted || query !== '') && search === null

  useEffect(() => {
    if (!mustLoad) return
    let isGone = false
    loadPictureSearch(language).then(
      (ready) => {
        if (isGone) return
        setFailed(false)
        setLoaded({ language, search: ready })
      },
      () => {
        if (!isGone) setFailed(true)
      },
    )
    return () => {
      isGone = true
    }
  }, [language, mustLoad])

  const found = useMemo(() => (search && query.trim() !== '' ? search.search(query) : null), [search, query])
  const word = useCallback((id: PictureId) => search?.word(id) ?? '', [search])
  return { found, failed, word }
}
