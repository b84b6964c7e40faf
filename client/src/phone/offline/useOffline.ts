import { useEffect } from 'react'
import { FALLS_BACK_TO_DUTCH } from '../../i18n/fallsBackToDutch.ts'
import { useLanguage } from '../../i18n/translate.ts'
import { whenQuiet } from '../../ui/quietMoment.ts'

/** The first screen, the question and the line to the meeting go first. */
const AFTER_MS = 2_000

/** Has the device keep the phone once all is quiet, and a language as soon as it is chosen. */
export function useOffline(isOnline: boolean): void {
  const language = useLanguage()
  useEffect(() => {
    if (!isOnline) return
    const languages = FALLS_BACK_TO_DUTCH.includes(language) ? [language, 'nl'] : [language]
    const keep = () => {
      import('./startOffline.ts')
        .then(({ startOffline }) => startOffline(languages))
        // No room, or the line broke: all works as it does without. The next moment online tries again.
        .catch(() => undefined)
    }
    let stop = () => clearTimeout(timer)
    const timer = setTimeout(() => {
      stop = whenQuiet(keep)
    }, AFTER_MS)
    return () => stop()
  }, [isOnline, language])
}
