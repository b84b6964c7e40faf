import { useState } from 'react'
import { CallError } from '../../api/call.ts'
import type { Language } from '../../i18n/translate.ts'
import { FaceScreen } from '../join/FaceScreen.tsx'
import { LanguageScreen } from '../language/LanguageScreen.tsx'
import { useMeeting } from './meetingContext.ts'

export function ChangeLanguageScreen() {
  const { seat, changeLanguage, goHome, back } = useMeeting()
  const [busy, setBusy] = useState<Language | null>(null)
  const [failed, setFailed] = useState(false)
  const choose = async (language: Language) => {
    setBusy(language)
    const isLoaded = await changeLanguage(language)
    setBusy(null)
    if (isLoaded) goHome()
    else setFailed(true)
  }
  return (
    <LanguageScreen
      place={seat.info.place || seat.info.title}
      busy={busy}
      failed={failed}
      onChoose={choose}
      onBack={back}
    />
  )
}

export function ChangeFaceScreen() {
  const { seat, changeSeat, back } = useMeeting()
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <FaceScreen
      face={seat.face}
      problem={problem}
      onChoose={(face) =>
        void changeSeat({ face }).then(back, (error: unknown) => setProblem(describeProblem(error)))
      }
      onBack={back}
    />
  )
}

/** The message key of a failed change. */
export function describeProblem(error: unknown): string {
  return error instanceof CallError ? `error.${error.code}` : 'error.serverError'
}
