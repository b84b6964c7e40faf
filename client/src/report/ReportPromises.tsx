import type { PromiseView } from '@wijktafel/shared/api/promise'
import { useT } from '../i18n/translate.ts'
import { formatDueDay } from '../workshop/shell/dates.ts'
import { ReportLine } from './ReportLine.tsx'
import page from './ReportPage.module.css'

/** Who does what by when, and what became of it. */
export function ReportPromises({ promises }: { promises: readonly PromiseView[] }) {
  const t = useT()
  return (
    <section className={page.section}>
      <h2>{t('report.promised')}</h2>
      <ul>
        {promises.map((promise) => (
          <ReportLine
            key={promise.id}
            pictures={[promise.face ?? '1F91D']}
            aside={
              promise.state === 'open' ? undefined : <strong>{t(`promise.state.${promise.state}`)}</strong>
            }
          >
            {t('promise.sentence', { who: promise.who, what: promise.what })}
            {promise.dueOn && ` ${t('promise.before', { day: formatDueDay(promise.dueOn) })}`}
          </ReportLine>
        ))}
      </ul>
    </section>
  )
}
