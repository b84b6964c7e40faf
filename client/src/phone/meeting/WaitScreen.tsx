import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { Picture } from '../../ui/Picture.tsx'
import stack from '../frame/stack.module.css'
import { useActivityWords } from '../language/useActivityWords.ts'
import { PIC } from '../pictures.ts'
import { SignalButton } from '../signals/SignalButton.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'

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
  const title = step?.text ?? welcome
  const lines = findLines(home.kind === 'connecting', activity !== null).map((key) => t(key))
  return (
    <MeetingScreen
      title={title}
      isTitleOfMeeting={step?.isOfMeeting ?? false}
      hasTime
      footer={stage?.state === 'open' && <SignalButton />}
      above={
        <div className={stack.question}>
          <Picture id={activity?.picture ?? PIC.table} size="min(9rem, 202px)" eager />
        </div>
      }
    >
      <div className={stack.stack} role="status">
        {lines.map((line) => (
          <p key={line} className={stack.label}>
            {line}
          </p>
        ))}
      </div>
    </MeetingScreen>
  )
}

function findLines(isConnecting: boolean, hasActivity: boolean): string[] {
  if (isConnecting) return ['phone.wait.connecting']
  if (!hasActivity) return ['phone.wait.soon', 'phone.wait.question']
  return ['phone.wait.look', 'phone.wait.question']
}
