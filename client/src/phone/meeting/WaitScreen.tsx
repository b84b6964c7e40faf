import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { Picture } from '../../ui/Picture.tsx'
import stack from '../frame/stack.module.css'
import { useActivityWords } from '../language/useActivityWords.ts'
import { PIC } from '../pictures.ts'
import { SignalButton } from '../signals/SignalButton.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'
import { PromisedList } from './PromisedList.tsx'
import { VideoLink } from './VideoLink.tsx'

/** Before the first question, between two, and in a break: a picture, and where to look. */
export function WaitScreen() {
  const { stage, home, seat } = useMeeting()
  const t = useT()
  const word = usePictureWord()
  const read = useActivityWords()
  const activity = stage?.state === 'open' ? stage.activity : null
  const step = activity && read(activity.title)
  const isQuestion = 'question' in seat.joinCode
  const welcome = isQuestion
    ? t('phone.ask.forYou')
    : t('phone.wait.welcome', { face: seat.name ?? word(seat.face) })
  const promised = (stage?.state === 'open' && stage.promised) || []
  const title = step?.text ?? (promised.length > 0 ? t('promised.title') : welcome)
  const lines = findLines({
    isConnecting: home.kind === 'connecting',
    hasBegun: activity !== null || promised.length > 0,
  }).map((key) => t(key))
  return (
    <MeetingScreen
      title={title}
      isTitleOfMeeting={step?.isOfMeeting ?? false}
      hasTime
      footer={stage?.state === 'open' && <SignalButton />}
      above={
        promised.length === 0 && (
          <div className={stack.question}>
            <Picture id={activity?.picture ?? PIC.table} size="min(9rem, 202px)" eager />
          </div>
        )
      }
    >
      <div className={stack.stack} role="status">
        {promised.length > 0 && <PromisedList promised={promised} />}
        {lines.map((line) => (
          <p key={line} className={stack.label}>
            {line}
          </p>
        ))}
        <VideoLink />
      </div>
    </MeetingScreen>
  )
}

function findLines({ isConnecting, hasBegun }: { isConnecting: boolean; hasBegun: boolean }): string[] {
  if (isConnecting) return ['phone.wait.connecting']
  if (!hasBegun) return ['phone.wait.soon', 'phone.wait.question']
  return ['phone.wait.look', 'phone.wait.question']
}
