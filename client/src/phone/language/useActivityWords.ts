import { useEffect, useState } from 'react'
import type { ActivityWords } from '../../i18n/activities/activityWords.ts'
import { loadActivityWords } from '../../i18n/activities/loadActivityWords.ts'
import { type Language, MEETING_LANGUAGE, useLanguage } from '../../i18n/translate.ts'

/** A question or a zone as someone reads it, and in which language that is. */
export interface ReadWords {
  text: string
  language: Language
  /** Shown as the regisseur wrote it. */
  isOfMeeting: boolean
}

const known = new Map<Language, ActivityWords>()

/** What is ours in the reader's language; the rest as the regisseur wrote it, and everything until the words are here. */
export function useActivityWords(): (written: string) => ReadWords {
  const language = useLanguage()
  const [, setLoaded] = useState<Language | null>(null)
  useEffect(() => {
    if (known.has(language)) return
    let isGone = false
    loadActivityWords(language).then(
      (words) => {
        known.set(language, words)
        if (!isGone) setLoaded(language)
      },
      // Without network all stays as it was written; the next screen tries again.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [language])
  return (written) => {
    const translated = known.get(language)?.[written]
    return translated === undefined
      ? { text: written, language: MEETING_LANGUAGE, isOfMeeting: true }
      : { text: translated, language, isOfMeeting: false }
  }
}
