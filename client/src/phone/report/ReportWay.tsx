import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { I18nContext, type Language, useLanguage, useT } from '../../i18n/translate.ts'
import { MediaLinkContext } from '../../ui/mediaUrl.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { Waiting } from '../frame/Waiting.tsx'
import { LanguageScreen } from '../language/LanguageScreen.tsx'
import { startOffline } from '../offline/startOffline.ts'
import { PIC } from '../pictures.ts'
import type { ReportSource } from './keptReports.ts'
import { loadReportWords } from './loadReportWords.ts'
import { ReportSheet } from './ReportSheet.tsx'
import { type ReportProblem, useReport } from './useReport.ts'

interface ReportWayProps {
  /** Of the meeting in which this device took part; '' for a link, whose token stands behind the `#`. */
  sessionId: string
  /** The words of a language are there: it was chosen on an earlier visit. */
  isSpoken: boolean
  languageBusy: Language | null
  languageFailed: boolean
  onLanguage: (language: Language) => Promise<boolean>
}

/** A report for residents: in their language, without an account, and again where there is no network. */
export function ReportWay({ sessionId, isSpoken, onLanguage, ...language }: ReportWayProps) {
  const [isChoosing, setChoosing] = useState(false)
  if (!isSpoken || isChoosing) {
    return (
      <LanguageScreen
        place={null}
        busy={language.languageBusy}
        failed={language.languageFailed}
        onChoose={async (chosen) => {
          if (await onLanguage(chosen)) setChoosing(false)
        }}
      />
    )
  }
  return <Spoken sessionId={sessionId} onBack={() => setChoosing(true)} />
}

/** With the words that only a report has. */
function Spoken({ sessionId, onBack }: { sessionId: string; onBack: () => void }) {
  const language = useLanguage()
  const { words, failed, again } = useReportWords()
  const source = useMemo(
    (): ReportSource => (sessionId === '' ? { link: window.location.hash.slice(1) } : { sessionId }),
    [sessionId],
  )
  const { report, problem, isKept, again: askAgain } = useReport(source)
  useEffect(() => {
    if (report) void startOffline([language]).catch(() => undefined)
  }, [report, language])
  if (failed) return <Problem problem="notHere" onRetry={again} onBack={onBack} />
  if (!words) return <Waiting />
  return (
    <I18nContext value={words}>
      <MediaLinkContext value={'link' in source ? source.link : null}>
        {problem ? (
          <Problem problem={problem} onRetry={askAgain} onBack={onBack} />
        ) : report ? (
          <ReportSheet report={report} isKept={isKept} onBack={onBack} />
        ) : (
          <Waiting />
        )}
      </MediaLinkContext>
    </I18nContext>
  )
}

function useReportWords() {
  const language = useLanguage()
  const t = useT()
  const [words, setWords] = useState<{ language: Language; t: typeof t } | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const load = useEffectEvent(() => loadReportWords(language, t))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    let isGone = false
    load().then(
      (report) => {
        if (!isGone) setWords({ language, t: report })
      },
      () => {
        if (!isGone) setFailed(true)
      },
    )
    return () => {
      isGone = true
    }
  }, [language, attempt])
  const again = () => {
    setFailed(false)
    setAttempt(attempt + 1)
  }
  return { words: words?.language === language ? words : null, failed, again }
}

const MESSAGES = { gone: 'reportLink.gone', notHere: 'report.notHere', failed: 'error.serverError' } as const

function Problem(props: { problem: ReportProblem; onRetry: () => void; onBack: () => void }) {
  const { problem, onRetry, onBack } = props
  const t = useT()
  const isOver = problem === 'gone'
  return (
    <Screen
      title={t(MESSAGES[problem])}
      onBack={onBack}
      footer={
        isOver ? undefined : (
          <ActionButton kind="now" onPress={onRetry}>
            {t('common.retry')}
          </ActionButton>
        )
      }
    >
      <div className={stack.middle}>
        <Picture id={isOver ? PIC.away : PIC.noInternet} size="min(7rem, 158px)" eager />
        {isOver && <p>{t('reportLink.goneText')}</p>}
      </div>
    </Screen>
  )
}
