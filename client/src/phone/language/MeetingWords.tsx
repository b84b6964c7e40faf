import type { ReactNode } from 'react'
import { MEETING_LANGUAGE } from '../../i18n/translate.ts'

/** What the regisseur wrote, in the language of the meeting: a screen reader and the browser then say and break it rightly. */
export function MeetingWords({ children }: { children: ReactNode }) {
  return (
    <span lang={MEETING_LANGUAGE} dir="auto">
      {children}
    </span>
  )
}
