import type { Report } from '@wijktafel/shared/api/report'
import { useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { partsOf } from '../../report/partsOf.ts'
import { ReportNote } from '../../report/ReportNote.tsx'
import { MoodRow } from '../../ui/MoodRow.tsx'
import { useMediaUrl } from '../../ui/mediaUrl.ts'
import { Notice } from '../frame/Notice.tsx'
import { Screen } from '../frame/Screen.tsx'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { PIC } from '../pictures.ts'
import { useDayWords } from '../question/dayWords.ts'
import { KeepReport } from './KeepReport.tsx'
import { ReadingBar } from './ReadingBar.tsx'
import { ReportDecision } from './ReportDecision.tsx'
import { ReportPromise } from './ReportPromise.tsx'
import styles from './ReportSheet.module.css'
import { ReportStep } from './ReportStep.tsx'
import { useLineReading } from './useLineReading.ts'

interface ReportSheetProps {
  report: Report
  /** There is no network: this is what the device kept. */
  isKept: boolean
  onBack: () => void
}

/** A report on a phone: a picture and a sentence a line, read aloud line by line. What people said stays in their own words. */
export function ReportSheet({ report, isKept, onBack }: ReportSheetProps) {
  const t = useT()
  const sheet = useRef<HTMLElement>(null)
  const reading = useLineReading(sheet)
  const { moods, heard, decisions, isEmpty } = partsOf(report)
  return (
    <Screen
      title={report.title}
      heading={
        <span data-line>
          <MeetingWords>{report.title}</MeetingWords>
        </span>
      }
      phase={report.phase}
      onBack={onBack}
      footer={reading.canRead ? <ReadingBar {...reading} /> : undefined}
    >
      {isKept && (
        <Notice picture={PIC.noInternet} tone="quiet">
          {t('report.offline')}
        </Notice>
      )}
      <article className={styles.sheet} ref={sheet} data-reads={reading.canRead}>
        <Facts report={report} />
        {isEmpty && <p>{t('report.empty')}</p>}
        {heard.length > 0 && (
          <section>
            <h2 data-line>{t('report.heard')}</h2>
            {moods.map(({ id, mood }) => (
              <MoodRow key={id} mood={mood} />
            ))}
            {heard.map((step) => (
              <ReportStep key={step.id} step={step} />
            ))}
          </section>
        )}
        <BoardPictures pictures={report.boardPictures} />
        {decisions.length > 0 && (
          <section>
            <h2 data-line>{t('report.decided')}</h2>
            {decisions.map((decision) => (
              <ReportDecision key={decision.id} decision={decision} />
            ))}
          </section>
        )}
        {report.promises.length > 0 && (
          <section>
            <h2 data-line>{t('report.promised')}</h2>
            <ul className={styles.lines}>
              {report.promises.map((promise) => (
                <ReportPromise key={promise.id} promise={promise} />
              ))}
            </ul>
          </section>
        )}
        <div lang="nl" dir="auto">
          {report.notes.map((note) => (
            <ReportNote key={note.id} note={note} />
          ))}
        </div>
        <p className={styles.credit}>{t('report.credit')}</p>
      </article>
      <KeepReport sheet={sheet} title={report.title} />
    </Screen>
  )
}

function Facts({ report: { projectName, openedAt, place, people } }: { report: Report }) {
  const t = useT()
  const dayOf = useDayWords({ hasYear: true })
  const { resident, professional } = people
  return (
    <div className={styles.facts}>
      <p data-line>
        <MeetingWords>{[projectName, place].filter(Boolean).join(' · ')}</MeetingWords>
      </p>
      {openedAt !== null && <p data-line>{dayOf(openedAt)}</p>}
      {resident + professional > 0 && (
        <p data-line>
          {t('report.residents', { n: resident })}, {t('report.professionals', { n: professional })}
        </p>
      )}
    </div>
  )
}

function BoardPictures({ pictures }: { pictures: Report['boardPictures'] }) {
  const t = useT()
  const mediaUrl = useMediaUrl()
  if (pictures.length === 0) return null
  return (
    <section>
      <h2 data-line>{t('report.boards')}</h2>
      {pictures.map(({ id, mediaId, alt, title, width, height }) => (
        <figure key={id} className={styles.figure}>
          <img src={mediaUrl(mediaId, 'full')} alt={alt} width={width} height={height} loading="lazy" />
          <figcaption data-line>
            <MeetingWords>{title}</MeetingWords>
          </figcaption>
        </figure>
      ))}
    </section>
  )
}
