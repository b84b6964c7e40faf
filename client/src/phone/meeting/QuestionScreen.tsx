import type { StageActivity } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Notice } from '../frame/Notice.tsx'
import { RowButton } from '../frame/RowButton.tsx'
import stack from '../frame/stack.module.css'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { useWays } from '../making/useWays.ts'
import { WayChoices } from '../making/WayChoices.tsx'
import { PIC } from '../pictures.ts'
import { KeptCard } from './KeptCard.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'
import { QuestionFooter } from './QuestionFooter.tsx'

/** One question with its picture (and, where it is translated, as it stands on the big screen), and the equal ways to answer it; first the zone where there are more. */
export function QuestionScreen() {
  const { stage, everyone, mine } = useMeeting()
  const t = useT()
  const ways = useWays()
  const activity = stage?.activity
  const written = activity?.question ?? activity?.title ?? ''
  const read = useActivityWords()
  const question = read(written)
  if (!stage || !activity) return null
  const zones = activity.zones.length > 1 ? activity.zones : []
  const choices =
    zones.length > 0 ? zones.map(({ title }) => read(title)) : ways.map(({ word }) => ({ text: word }))
  const onTable = everyone?.filter(({ activityId }) => activityId === activity.id).length ?? 0
  const isHidden = activity.silent && !stage.revealed
  const hasCards = mine.some(({ activityId }) => activityId === activity.id)
  return (
    <MeetingScreen
      title={question.text}
      isTitleOfMeeting={question.isOfMeeting}
      say={[question, ...choices]}
      hasTime
      above={
        <div className={stack.question}>
          <Picture id={activity.picture} size="min(4.8rem, 108px)" eager />
        </div>
      }
      footer={<QuestionFooter activityId={activity.id} />}
    >
      {!question.isOfMeeting && (
        <p className={stack.original}>
          <MeetingWords>{written}</MeetingWords>
        </p>
      )}
      <KeptCard />
      {zones.length > 0 ? <ZoneChoices activity={activity} /> : <Ways />}
      {isHidden && hasCards && (
        <Notice picture={PIC.hidden} tone="quiet">
          {t('phone.question.silent')}
        </Notice>
      )}
      {!isHidden && onTable > 0 && <EveryoneButton count={onTable} />}
    </MeetingScreen>
  )
}

function Ways() {
  const { open, begin } = useMeeting()
  const ways = useWays()
  return (
    <WayChoices
      ways={ways}
      onChoose={(view) => {
        begin()
        open(view)
      }}
    />
  )
}

function ZoneChoices({ activity }: { activity: StageActivity }) {
  const { begin, open } = useMeeting()
  const read = useActivityWords()
  return (
    <div className={stack.stack}>
      {activity.zones.map((zone) => (
        <RowButton
          key={zone.id}
          picture={zone.picture}
          size={activity.zones.length > 4 ? 'normal' : 'large'}
          onChoose={() => {
            begin(zone.id)
            open({ name: 'ways' })
          }}
        >
          <ReadText words={read(zone.title)} />
        </RowButton>
      ))}
    </div>
  )
}

function EveryoneButton({ count }: { count: number }) {
  const { open } = useMeeting()
  const t = useT()
  return (
    <RowButton
      picture={PIC.everyone}
      detail={t('common.cards', { n: count })}
      onChoose={() => open({ name: 'everyone' })}
    >
      {t('phone.question.everyone')}
    </RowButton>
  )
}
