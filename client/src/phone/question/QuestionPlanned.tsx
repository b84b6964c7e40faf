import type { QuestionPage } from '@wijktafel/shared/api/question'
import { useEffect } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Notice } from '../frame/Notice.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { useActivityWords } from '../language/useActivityWords.ts'
import { PIC } from '../pictures.ts'
import { useDayWords, useTimeWords } from './dayWords.ts'
import styles from './QuestionPlanned.module.css'

/** Once its moment has come the server opens a question within seconds. */
const SOONEST_MS = 1_000
/** The regisseur may open it now, or choose another moment. */
const LATEST_MS = 10_000

interface QuestionPlannedProps {
  page: QuestionPage
  /** Another number after each answer of the server, also one that did not come. */
  reads: number
  /** Reads the page again; where it is open then, this screen makes way. */
  onReadAgain: () => void
  onBack: () => void
}

/** A question that is still to come: from when one can answer. It opens by itself. */
export function QuestionPlanned({ page, reads, onReadAgain, onBack }: QuestionPlannedProps) {
  const t = useT()
  const day = useDayWords()
  const time = useTimeWords()
  const question = useActivityWords()(page.question)
  const opensAt = page.opensAt ?? page.serverTime
  useReadAgain({ inMs: opensAt - page.serverTime, reads, onReadAgain })
  return (
    <Screen
      title={question.text}
      isTitleOfMeeting={question.isOfMeeting}
      phase={page.phase}
      onBack={onBack}
      above={
        <div className={stack.question}>
          <Picture id={page.picture} size="min(4.8rem, 108px)" eager />
        </div>
      }
    >
      <section className={styles.when}>
        <Picture id={PIC.calendar} size="min(4.5rem, 100px)" eager />
        <p>{t('phone.ask.opens')}</p>
        <p role="status">
          <strong>{t('phone.ask.opensAt', { day: day(opensAt), time: time(opensAt) })}</strong>
        </p>
      </section>
      <Notice picture={PIC.time}>{t('phone.ask.opensItself')}</Notice>
    </Screen>
  )
}

/** At the moment itself, now and then before it, and when somebody looks at the phone again. */
function useReadAgain(options: { inMs: number; reads: number } & Pick<QuestionPlannedProps, 'onReadAgain'>) {
  const { inMs, reads, onReadAgain } = options
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every reading the next is planned, also after one that failed
  useEffect(() => {
    const timer = setTimeout(onReadAgain, Math.min(Math.max(inMs, SOONEST_MS), LATEST_MS))
    return () => clearTimeout(timer)
  }, [inMs, reads, onReadAgain])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') onReadAgain()
    }
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
    }
  }, [onReadAgain])
}
