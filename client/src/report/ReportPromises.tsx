import type { PromiseView } from '@wijktafel/shared/api/promise'
import { useT } from '../i18n/translate.ts'
import { promiseSentence } from '../workshop/meeting/promiseSentence.ts'
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
            {promiseSentence(promise, t)}
            {promise.dueOn && (
              <>
                <br />
                {t('promise.before', { day: formatDueDay(promise.dueOn) })}
              </>
            )}
          </ReportLine>
        ))}
      </ul>
    </section>
  )
}
