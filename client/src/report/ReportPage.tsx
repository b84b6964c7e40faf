import type { Report } from '@wijktafel/shared/api/report'
import { useRef } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { SignInPage } from '../workshop/account/SignInPage.tsx'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { AppHeader } from '../workshop/shell/AppHeader.tsx'
import { useDocumentTitle } from '../workshop/shell/Page.tsx'
import { QueryState } from '../workshop/shell/QueryState.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { ReportDecisions } from './ReportDecisions.tsx'
import { ReportHeader } from './ReportHeader.tsx'
import { ReportNote } from './ReportNote.tsx'
import styles from './ReportPage.module.css'
import { ReportPromises } from './ReportPromises.tsx'
import { ReportStep } from './ReportStep.tsx'

/** The minutes: large, calm, a picture and a sentence a line. Prints as it is. */
export function ReportPage({ sessionId }: { sessionId: string }) {
  const t = useT()
  const report = useEndpoint('GET /api/sessions/:sessionId/report', { params: { sessionId } })
  useDocumentTitle(report.data ? `${t('meeting.report')}: ${report.data.title}` : t('meeting.report'))
  if (report.error?.code === 'notSignedIn') return <SignInPage />
  return (
    <>
      <AppHeader title={t('meeting.report')} />
      <main className={styles.main}>
        <QueryState query={report}>{(data) => <ReportSheet report={data} />}</QueryState>
      </main>
    </>
  )
}

function ReportSheet({ report }: { report: Report }) {
  const t = useT()
  const sheet = useRef<HTMLElement>(null)
  const heard = report.activities.filter(({ cards }) => cards.length > 0)
  const decisions = [...report.activities.flatMap((step) => step.decisions), ...report.decisions].filter(
    ({ result }) => result !== null,
  )
  const isEmpty = heard.length + decisions.length + report.promises.length + report.notes.length === 0
  return (
    <>
      <div className={styles.actions}>
        {/* biome-ignore lint/performance/useDomNodeTextContent: hidden words must not be read, and lines must stay apart */}
        <ReadAloud text={() => sheet.current?.innerText ?? ''} />
        <Button look="now" picture="1F5A8" onPress={() => window.print()}>
          {t('report.print')}
        </Button>
      </div>
      <article className={styles.sheet} ref={sheet}>
        <ReportHeader report={report} />
        {heard.length > 0 && (
          <section className={styles.section}>
            <h2>{t('report.heard')}</h2>
            {heard.map((step) => (
              <ReportStep key={step.id} step={step} />
            ))}
          </section>
        )}
        {decisions.length > 0 && <ReportDecisions decisions={decisions} />}
        {report.promises.length > 0 && <ReportPromises promises={report.promises} />}
        {report.notes.map((note) => (
          <ReportNote key={note.id} note={note} />
        ))}
        {isEmpty && <p className={styles.empty}>{t('report.empty')}</p>}
        <footer className={styles.credit}>{t('report.credit')}</footer>
      </article>
    </>
  )
}
