import type { Report, ReportCard } from '@wijktafel/shared/api/report'
import type { ReportPicture } from '@wijktafel/shared/api/reportPicture'
import type { ReactNode, Ref } from 'react'
import { useT } from '../i18n/translate.ts'
import { MoodRow } from '../ui/MoodRow.tsx'
import { partsOf } from './partsOf.ts'
import { ReportDecisions } from './ReportDecisions.tsx'
import { ReportHeader } from './ReportHeader.tsx'
import { ReportNote } from './ReportNote.tsx'
import styles from './ReportPage.module.css'
import { ReportPictures } from './ReportPictures.tsx'
import { ReportPromises } from './ReportPromises.tsx'
import { ReportStep } from './ReportStep.tsx'

interface ReportArticleProps {
  report: Report
  ref: Ref<HTMLElement>
  /** What its reader may do with it; nothing for who reads by a link. */
  onRemovePicture?: ((picture: ReportPicture) => void) | undefined
  onErase?: ((cardId: string) => void) | undefined
  onReply?: ((card: ReportCard) => void) | undefined
  /** Under the decisions. */
  afterDecisions?: ReactNode
}

/** The report itself: large, calm, a picture and a sentence a line. */
export function ReportArticle({
  report,
  ref,
  onRemovePicture,
  onErase,
  onReply,
  afterDecisions,
}: ReportArticleProps) {
  const t = useT()
  const { moods, heard, decisions, isEmpty } = partsOf(report)
  return (
    <article className={styles.sheet} ref={ref}>
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
              onRemovePicture={onRemovePicture}
              onErase={onErase}
              onReply={onReply}
              showsMood={moods.length === 1}
            />
          ))}
        </section>
      )}
      {report.boardPictures.length > 0 && (
        <section className={styles.section}>
          <h2>{t('report.boards')}</h2>
          <ReportPictures pictures={report.boardPictures} onRemove={onRemovePicture} />
        </section>
      )}
      {decisions.length > 0 && (
        <>
          <ReportDecisions decisions={decisions} />
          {afterDecisions}
        </>
      )}
      {report.promises.length > 0 && <ReportPromises promises={report.promises} />}
      {report.notes.map((note) => (
        <ReportNote key={note.id} note={note} />
      ))}
      {isEmpty && <p className={styles.empty}>{t('report.empty')}</p>}
      <footer className={styles.credit}>{t('report.credit')}</footer>
    </article>
  )
}
