import type { Report } from '@wijktafel/shared/api/report'
import { useRef } from 'react'
import { BookCode } from '../book/BookCode.tsx'
import { BookLink } from '../book/BookLink.tsx'
import { useT } from '../i18n/translate.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { MoodRow } from '../ui/MoodRow.tsx'
import { SignInPage } from '../workshop/account/SignInPage.tsx'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { AppHeader } from '../workshop/shell/AppHeader.tsx'
import { useDocumentTitle } from '../workshop/shell/Page.tsx'
import { QueryState } from '../workshop/shell/QueryState.tsx'
import { TakeReport } from './file/TakeReport.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { ReportDecisions } from './ReportDecisions.tsx'
import { ReportHeader } from './ReportHeader.tsx'
import { ReportNote } from './ReportNote.tsx'
import styles from './ReportPage.module.css'
import { ReportPictures } from './ReportPictures.tsx'
import { ReportPromises } from './ReportPromises.tsx'
import { ReportStep } from './ReportStep.tsx'
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
  const moods = report.activities.flatMap(({ id, title, mood }) => (mood ? [{ id, title, mood }] : []))
  const heard = report.activities.filter(
    ({ cards, boardPictures }) => cards.length + boardPictures.length > 0,
  )
  const decisions = [...report.activities.flatMap((step) => step.decisions), ...report.decisions].filter(
    ({ result }) => result !== null,
  )
  const parts = [heard, decisions, report.promises, report.notes, report.boardPictures]
  const isEmpty = parts.every(({ length }) => length === 0)
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
        <TakeReport {...{ report, sheet }} />
        <Button look="now" picture="1F5A8" onPress={() => window.print()}>
          {t('report.print')}
        </Button>
      </div>
      <article className={styles.sheet} ref={sheet}>
        <ReportHeader report={report} />
        {heard.length > 0 && (
          <section className={styles.section}>
            <h2>{t('report.heard')}</h2>
            {moods.length > 1 && (
              <div className={styles.moods}>
                {moods.map(({ id, title, mood }) => (
                  <MoodRow key={id} mood={mood} title={title} />
                ))}
              </div>
            )}
            {heard.map((step) => (
              <ReportStep
                key={step.id}
                step={step}
                onRemovePicture={removePicture}
                onErase={erase}
                onReply={reply.reply}
                showsMood={moods.length === 1}
              />
            ))}
          </section>
        )}
        {report.boardPictures.length > 0 && (
          <section className={styles.section}>
            <h2>{t('report.boards')}</h2>
            <ReportPictures pictures={report.boardPictures} onRemove={removePicture} />
          </section>
        )}
        {decisions.length > 0 && (
          <>
            <ReportDecisions decisions={decisions} />
            <BookCode sessionId={sessionId} />
          </>
        )}
        {report.promises.length > 0 && <ReportPromises promises={report.promises} />}
        {report.notes.map((note) => (
          <ReportNote key={note.id} note={note} />
        ))}
        {isEmpty && <p className={styles.empty}>{t('report.empty')}</p>}
        {question}
        {reply.sheet}
        <footer className={styles.credit}>{t('report.credit')}</footer>
      </article>
    </>
  )
}
