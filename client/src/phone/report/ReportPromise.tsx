import type { PromiseView } from '@wijktafel/shared/api/promise'
import { useT } from '../../i18n/translate.ts'
import { ReportLine } from '../../report/ReportLine.tsx'
import { useDayWords } from '../question/dayWords.ts'
import styles from './ReportSheet.module.css'

/** Who does what by when, and what became of it. */
export function ReportPromise({ promise }: { promise: PromiseView }) {
  const t = useT()
  const dayOf = useDayWords()
  const { who, what, dueOn, state, face } = promise
  return (
    <ReportLine pictures={[face ?? '1F91D']}>
      <p dir="auto">{t('promise.sentence', { who: who.trim(), what: what.trim().replace(/[.\s]+$/, '') })}</p>
      {dueOn && <p className={styles.due}>{t('promise.before', { day: dayOf(Date.parse(dueOn)) })}</p>}
      {state !== 'open' && <strong>{t(`promised.${state}`)}</strong>}
    </ReportLine>
  )
}
