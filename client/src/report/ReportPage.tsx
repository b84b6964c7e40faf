import type { Report } from '@wijktafel/shared/api/report'
import { useRef } from 'react'
import { BookCode } from '../book/BookCode.tsx'
import { BookLink } from '../book/BookLink.tsx'
import { useT } from '../i18n/translate.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { SignInPage } from '../workshop/account/SignInPage.tsx'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { AppHeader } from '../workshop/shell/AppHeader.tsx'
import { useDocumentTitle } from '../workshop/shell/Page.tsx'
import { QueryState } from '../workshop/shell/QueryState.tsx'
import { TakeReport } from './file/TakeReport.tsx'
import { ReportLinkButton } from './link/ReportLinkButton.tsx'
import { partsOf } from './partsOf.ts'
import { ReadAloud } from './ReadAloud.tsx'
import { ReportArticle } from './ReportArticle.tsx'
import styles from './ReportPage.module.css'
import { useEraseCard } from './useEraseCard.tsx'
import { useRemovePicture } from './useRemovePicture.ts'
import { useReplyToCard } from './useReplyToCard.tsx'

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
        <QueryState query={report}>
          {(data) => <ReportSheet report={data} sessionId={sessionId} />}
        </QueryState>
      </main>
    </>
  )
}

function ReportSheet({ report, sessionId }: { report: Report; sessionId: string }) {
  const t = useT()
  const sheet = useRef<HTMLElement>(null)
  const removePicture = useRemovePicture(sessionId)
  const { toggle, erase, question } = useEraseCard(sessionId)
  const reply = useReplyToCard(sessionId)
  const { heard, decisions } = partsOf(report)
  return (
    <>
      <div className={styles.actions}>
        {/* biome-ignore lint/performance/useDomNodeTextContent: hidden words must not be read, and lines must stay apart */}
        <ReadAloud text={() => sheet.current?.innerText ?? ''} />
        {reply.toggle && heard.length > 0 && (
          <Button look="quiet" onPress={reply.toggle}>
            {t(reply.reply ? 'report.reply.stop' : 'report.reply.choose')}
          </Button>
        )}
        {toggle && heard.length > 0 && (
          <Button look="quiet" onPress={toggle}>
            {t(erase ? 'report.erase.stop' : 'report.erase.choose')}
          </Button>
        )}
        {decisions.length > 0 && <BookLink sessionId={sessionId} />}
        <ButtonLink look="quiet" picture="1F3DB" href={`/bijeenkomst/${sessionId}/verslag/gemeente`}>
          {t('onePage.title')}
        </ButtonLink>
        <ReportLinkButton sessionId={sessionId} />
        <TakeReport {...{ report, sheet }} />
        <Button look="now" picture="1F5A8" onPress={() => window.print()}>
          {t('report.print')}
        </Button>
      </div>
      <ReportArticle
        report={report}
        ref={sheet}
        onRemovePicture={removePicture}
        onErase={erase}
        onReply={reply.reply}
        afterDecisions={<BookCode sessionId={sessionId} />}
      />
      {question}
      {reply.sheet}
    </>
  )
}
