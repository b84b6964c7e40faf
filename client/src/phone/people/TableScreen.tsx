import { LIMITS } from '@wijktafel/shared/limits'
import type { Stage } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { softHyphens } from '../../pictures/softHyphens.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { Seat } from '../device.ts'
import { Waiting } from '../frame/Waiting.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { FloorNews } from '../meeting/FloorNews.tsx'
import { PIC } from '../pictures.ts'
import { SpeakButton } from '../speech/SpeakButton.tsx'
import type { TableNews } from './AtDevice.tsx'
import styles from './TableScreen.module.css'
import { TableSignals } from './TableSignals.tsx'
import { useFaceName } from './useFaceName.ts'
import { useVoted } from './useVoted.ts'

interface TableScreenProps {
  seats: readonly [Seat, ...Seat[]]
  stage: Stage | null
  news: TableNews | null
  isOnline: boolean
  onFace: (seat: Seat) => void
  onAdd: () => void
  onHelp: () => void
}

/** A tablet in the middle of a table: the question large enough for everyone around, and their faces along its edges. */
export function TableScreen({ seats, stage, news, isOnline, onFace, onAdd, onHelp }: TableScreenProps) {
  const t = useT()
  const name = useFaceName()
  const sessionId = seats[0].sessionId
  const voted = useVoted({ sessionId, decisionId: stage?.decision?.id ?? null, isOnline })
  if (!stage) return <Waiting />
  const half = Math.ceil(seats.length / 2)
  const edge = (some: readonly Seat[]) =>
    some.map((seat) => (
      <button key={seat.participantId} type="button" className={styles.face} onClick={() => onFace(seat)}>
        <Picture id={seat.face} size="3.2rem" eager />
        <span>{softHyphens(name(seat))}</span>
        {voted?.has(seat.participantId) && (
          <span className={styles.voted}>
            <Picture id={PIC.voteIn} size="1.2rem" eager />
            {t('phone.table.voted')}
          </span>
        )}
      </button>
    ))
  return (
    <div className={styles.table} data-phase={stage.activity?.phase ?? 'discover'} data-screen>
      <nav className={styles.edge} aria-label={t('phone.people.who')}>
        {edge(seats.slice(0, half))}
      </nav>
      <main className={styles.middle}>
        <Question stage={stage} />
        <FloorNews stage={stage} seats={seats} />
        <p className={styles.news} role="status">
          {news && t(`phone.table.${news.what}`, { who: name(news.seat) })}
        </p>
      </main>
      <nav className={styles.edge} aria-label={t('phone.people.who')}>
        {edge(seats.slice(half))}
        {seats.length < LIMITS.PEOPLE_PER_DEVICE && (
          <button type="button" className={`${styles.face} ${styles.add}`} data-add onClick={onAdd}>
            <Picture id={PIC.again} size="2.4rem" eager />
            <span>{t('phone.people.add')}</span>
          </button>
        )}
      </nav>
      <footer className={styles.foot}>
        {stage.state === 'open' && (
          <TableSignals seats={seats} stepId={stage.activity?.id ?? null} isOnline={isOnline} />
        )}
        <SpeakButton hasMeetingWords />
        <button type="button" className={styles.tool} onClick={onHelp}>
          <Picture id={PIC.help} size="1.7rem" eager />
          <span>{t('common.help')}</span>
        </button>
      </footer>
    </div>
  )
}

function Question({ stage }: { stage: Stage }) {
  const t = useT()
  const read = useActivityWords()
  const { activity, decision, state } = stage
  if (state === 'closed')
    return (
      <>
        <Picture id={PIC.thanks} size="5.5rem" eager />
        <h1>{t('phone.closed.title')}</h1>
      </>
    )
  if (decision)
    return (
      <>
        <Picture id={decision.pictures[0] ?? PIC.vote} size="5.5rem" eager />
        <h1 dir="auto">{decision.proposal}</h1>
        <p className={styles.what}>{t('phone.table.vote')}</p>
      </>
    )
  if (state !== 'open' || !activity)
    return (
      <>
        <Picture id={PIC.table} size="5.5rem" eager />
        <h1>{t('phone.wait.soon')}</h1>
      </>
    )
  const asks = activity.question !== null && activity.accepts.length > 0
  return (
    <>
      <Picture id={activity.picture} size="5.5rem" eager />
      <h1>
        <ReadText words={read(activity.question ?? activity.title)} />
      </h1>
      <p className={styles.what}>{t(asks ? 'phone.table.tap' : 'phone.wait.look')}</p>
    </>
  )
}
