import type { QuestionDetail } from '@wijktafel/shared/api/question'
import type { ReadingDetail } from '@wijktafel/shared/api/reading'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ReportNote } from '../../report/ReportNote.tsx'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AskReading } from './AskReading.tsx'
import { ReadingShare } from './ReadingShare.tsx'
import styles from './readings.module.css'

/** On the page of a question about a note, for its writers: how many understood, and the text that people read. */
export function QuestionReading({ question, reading }: { question: QuestionDetail; reading: ReadingDetail }) {
  const t = useT()
  const { noteId, meetingId, title, blocks, isChanged } = reading
  return (
    <Card title={t('reading.title')}>
      <div className={styles.reading}>
        <ReadingShare count={reading} />
        {isChanged && <Notice tone="warning">{t('reading.changed')}</Notice>}
        <div className={styles.ways}>
          <Link href={`/bijeenkomst/${meetingId}?notitie=${noteId}`}>{t('reading.toNote')}</Link>
          {isChanged && <AskReading projectId={question.projectId} note={{ id: noteId, title }} isAgain />}
        </div>
        <details>
          <summary>{t('reading.text')}</summary>
          <ReportNote note={{ id: noteId, title, blocks }} />
        </details>
      </div>
    </Card>
  )
}
