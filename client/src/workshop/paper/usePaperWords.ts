import type { PictureId } from '@wijktafel/shared/ids'
import { loadPictureSearch } from '@wijktafel/shared/pictures/loadPictureSearch'
import { pictureWord } from '@wijktafel/shared/pictures/pictureWord'
import type { PictureSearch } from '@wijktafel/shared/pictures/searchPictures'
import { useEffect, useState } from 'react'
import type { Language } from '../../i18n/translate.ts'
import type { PaperWords } from './PaperSheet.tsx'

interface LoadedWords {
  /** Null until the words are there: a sheet without words must not be printed. */
  words: PaperWords | null
  failed: boolean
  retry: () => void
}

/** The words under the pictures, in Dutch and in one more language. */
export function usePaperWords(language: Language | null): LoadedWords {
  const [loaded, setLoaded] = useState<{ language: Language | null; words: PaperWords } | null>(null)
  const [failed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another try
  useEffect(() => {
    let isHere = true
    setFailed(false)
    Promise.all([loadPictureSearch('nl'), language && loadPictureSearch(language)]).then(
      ([dutch, other]) => {
        if (isHere)
          setLoaded({
            language,
            words: wordsOf(dutch, language && other ? { language, search: other } : null),
          })
      },
      () => {
        if (isHere) setFailed(true)
      },
    )
    return () => {
      isHere = false
    }
  }, [language, round])
  const words = loaded?.language === language ? loaded.words : null
  return { words, failed, retry: () => setRound((now) => now + 1) }
}

function wordsOf(
  dutch: PictureSearch,
  other: { language: Language; search: PictureSearch } | null,
): PaperWords {
  return {
    dutch: (id: PictureId) => pictureWord(id, 'nl') || dutch.word(id),
    other: other ? { language: other.language, word: (id) => other.search.word(id) } : null,
  }
}
