import type { Report } from '@wijktafel/shared/api/report'
import { useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { MediaLinkContext } from '../../ui/mediaUrl.ts'
import { useEndpoint } from '../../workshop/queries/useEndpoint.ts'
import { AppHeader } from '../../workshop/shell/AppHeader.tsx'
import { useDocumentTitle } from '../../workshop/shell/Page.tsx'
import { QueryState } from '../../workshop/shell/QueryState.tsx'
import { TakeReport } from '../file/TakeReport.tsx'
import { ReadAloud } from '../ReadAloud.tsx'
import { ReportArticle } from '../ReportArticle.tsx'
import styles from '../ReportPage.module.css'

/** For whoever has the link: the report, without an account. The token stands behind the `#`, so that no log has it. */
export function LinkedReportPage() {
  const t = useT()
  const [token] = useState(() => window.location.hash.slice(1))
  const report = useEndpoint('POST /api/report-page', { body: { report: token } }, { enabled: token !== '' })
  useDocumentTitle(report.data ? `${t('meeting.report')}: ${report.data.title}` : t('meeting.report'))
  const isGone = token === '' || report.error?.code === 'linkExpired' || report.error?.code === 'badRequest'
  return (
    <>
      <AppHeader title={t('meeting.report')} withAccount={false} />
      <main className={styles.main}>
        {isGone ? (
          <EmptyState picture="1F517" title={t('reportLink.gone')} text={t('reportLink.goneText')} />
        ) : (
          <MediaLinkContext value={token}>
            <QueryState query={report}>{(data) => <Sheet report={data} />}</QueryState>
          </MediaLinkContext>
        )}
      </main>
    </>
  )
}

function Sheet({ report }: { report: Report }) {
  const t = useT()
  const sheet = useRef<HTMLElement>(null)
  return (
    <>
      <div className={styles.actions}>
        {/* biome-ignore lint/performance/useDomNodeTextContent: hidden words must not be read, and lines must stay apart */}
        <ReadAloud text={() => sheet.current?.innerText ?? ''} />
        <TakeReport {...{ report, sheet }} />
        <Button look="now" picture="1F5A8" onPress={() => window.print()}>
          {t('report.print')}
        </Button>
      </div>
      <ReportArticle report={report} ref={sheet} />
    </>
  )
}
