import type { ReactNode } from 'react'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useIsShared } from '../people/peopleContext.ts'
import { WhoChip } from '../people/WhoChip.tsx'
import { useDayWords } from '../question/dayWords.ts'
import { ConnectionNews, ConnectionSign } from './ConnectionNews.tsx'
import { FloorNews } from './FloorNews.tsx'
import { KeptBackNews } from './KeptBackNews.tsx'
import { LookNews } from './LookNews.tsx'
import styles from './MeetingScreen.module.css'
import { useMeeting } from './meetingContext.ts'
import { TimeChip } from './TimeChip.tsx'
import { useMeetingPhase } from './useMeetingPhase.ts'
import { WatchedNews } from './WatchedNews.tsx'

interface MeetingScreenProps {
  title: string
  /** The title is what the regisseur wrote. */
  isTitleOfMeeting?: boolean
  isTitleHidden?: boolean
  /** Beside the title, where there is no room above it. */
  titlePicture?: string | undefined
  above?: ReactNode
  footer?: ReactNode
  /** Help itself has no help. */
  hasHelp?: boolean
  /** Only where one works on the question. */
  hasTime?: boolean
  /** Null: there is nothing to go back to. */
  onBack?: (() => void) | null
  children?: ReactNode
}

/** A screen of the meeting: back, who you are, help, and calm news about network and time. */
export function MeetingScreen({ hasHelp = true, hasTime = false, onBack, ...screen }: MeetingScreenProps) {
  const meeting = useMeeting()
  const phase = useMeetingPhase()
  return (
    <Screen
      {...screen}
      phase={phase}
      onBack={onBack === null ? undefined : (onBack ?? meeting.back)}
      onHelp={hasHelp ? () => meeting.open({ name: 'help' }) : undefined}
      middle={
        <WhoChip>
          <Me hasTime={hasTime} />
        </WhoChip>
      }
      notice={
        <>
          <FloorNews stage={meeting.stage} seats={[meeting.seat]} />
          <WatchedNews />
          <LookNews />
          <ConnectionNews />
          <KeptBackNews />
        </>
      }
    />
  )
}

function Me({ hasTime }: { hasTime: boolean }) {
  const { seat, stage } = useMeeting()
  const word = usePictureWord()
  const hasTimer = hasTime && stage?.timer != null
  const isShared = useIsShared()
  if ('question' in seat.joinCode) return <OpenUntil />
  return (
    <div className={styles.me}>
      <Picture id={seat.face} size="1.8rem" eager />
      <div>
        <div className={styles.name}>
          {seat.name ?? word(seat.face)} {hasTimer && !isShared && <ConnectionSign small />}
        </div>
        {hasTimer ? (
          <div className={styles.time}>
            <TimeChip isShort={isShared} />
            {isShared && <ConnectionSign small />}
          </div>
        ) : (
          <ConnectionSign />
        )}
      </div>
    </div>
  )
}

/** A question between meetings: nobody has a face here, and there are days. */
function OpenUntil() {
  const { stage } = useMeeting()
  const t = useT()
  const day = useDayWords({ isShort: true })
  const closesAt = stage?.question?.closesAt
  return (
    <div className={styles.me}>
      <div className={styles.until}>
        {closesAt !== undefined && <div>{t('phone.ask.until', { day: day(closesAt) })}</div>}
        <ConnectionSign />
      </div>
    </div>
  )
}
