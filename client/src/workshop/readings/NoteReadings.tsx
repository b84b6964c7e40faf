import type { NoteCard } from '@wijktafel/shared/api/project'
import type { NoteReading } from '@wijktafel/shared/api/reading'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { formatDay } from '../shell/dates.ts'
import { AskReading } from './AskReading.tsx'
import { ReadingShare } from './ReadingShare.tsx'
import styles from './readings.module.css'

const ASK_AGAIN_MS = 5_000

interface NoteReadingsProps {
  projectId: string
  note: Pick<NoteCard, 'id' | 'title'>
}

/** Beside a note, for its writers: whether people understand it, asked of people. */
export function NoteReadings({ projectId, note }: NoteReadingsProps) {
  const t = useT()
  const { data } = useEndpoint(
    'GET /api/notes/:noteId/readings',
    { params: { noteId: note.id } },
    { everyMs: ASK_AGAIN_MS },
  )
  if (!data) return null
  const [last, ...earlier] = data.readings
  return (
    <section className={styles.readings} aria-label={t('reading.title')}>
      <h4>{t('reading.title')}</h4>
      {last ? <LastReading reading={last} /> : <p>{t('reading.none')}</p>}
      <div className={styles.ways}>
        {last && <Link href={`/vraag/${last.id}`}>{t('reading.toAnswers')}</Link>}
        <AskReading {...{ projectId, note }} isAgain={last !== undefined} />
      </div>
      {earlier.length > 0 && <Earlier readings={earlier} />}
    </section>
  )
}

function LastReading({ reading }: { reading: NoteReading }) {
  const t = useT()
  return (
    <>
      <ReadingShare count={reading} />
      {reading.isChanged && <Notice tone="warning">{t('reading.changed')}</Notice>}
    </>
  )
}

/** So that one sees whether the text became clearer. */
function Earlier({ readings }: { readings: readonly NoteReading[] }) {
  const t = useT()
  return (
    <div>
      <h5>{t('reading.earlier')}</h5>
      <ul className={styles.earlier}>
        {readings.map(({ id, askedAt, share }) => (
          <li key={id}>
            <Link href={`/vraag/${id}`}>{formatDay(askedAt)}</Link>
            {share && `: ${t('reading.share', { n: share.understood, people: share.people })}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
