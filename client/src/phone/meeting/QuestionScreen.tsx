import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { useAfterPaint } from '../frame/useAfterPaint.ts'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { CardFooter } from '../making/CardFooter.tsx'
import { PicturePanel } from '../making/PicturePanel.tsx'
import { useWays, type Way } from '../making/useWays.ts'
import { WayRow } from '../making/WayRow.tsx'
import { WayTiles } from '../making/WayTiles.tsx'
import { PIC } from '../pictures.ts'
import { isEmptyDraft, togglePicture } from './draft.ts'
import { EveryoneButton } from './EveryoneButton.tsx'
import { KeptCard } from './KeptCard.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'
import styles from './QuestionScreen.module.css'

/**
 * One question with its picture, the equal ways to answer it and, where it takes pictures, the pictures themselves: one tap
 * chooses, the next one lays the card on the table. `home`: of the meeting; else opened by somebody, to make a card.
 */
export function QuestionScreen({ isHome }: { isHome: boolean }) {
  const { stage, asked, draft, begin, changeDraft, open, isDraftOfBefore } = useMeeting()
  const t = useT()
  const read = useActivityWords()
  // On its own screen a card of before keeps its question; at home a tap takes it along to the question of now.
  const activity = isHome ? stage?.activity : asked
  const ways = useWays(activity)
  // A slow phone shows the question first: the pictures follow as soon as there is time.
  const drawsPictures = useAfterPaint()
  if (!activity) return null
  const isHere = !isHome || !isDraftOfBefore
  const written = activity.question ?? activity.title
  const question = read(written)
  const takesPictures = activity.accepts.includes('pictures')
  const start = () => {
    if (isHome || !draft.answers) begin()
  }
  const choose = ({ name, view }: Way) => {
    start()
    if (name !== 'pictures') open(view)
  }
  return (
    <MeetingScreen
      title={question.text}
      isTitleOfMeeting={question.isOfMeeting}
      titlePicture={takesPictures ? activity.picture : undefined}
      hasTime
      above={
        takesPictures ? undefined : (
          <div className={stack.question}>
            <Picture id={activity.picture} size="min(4.8rem, 108px)" eager />
          </div>
        )
      }
      footer={<CardFooter isShown={isHere} />}
    >
      {!question.isOfMeeting && (
        <p className={stack.original}>
          <MeetingWords>{written}</MeetingWords>
        </p>
      )}
      {(isHome || isEmptyDraft(draft)) && <KeptCard isOfBeforeOnly />}
      {!takesPictures && <WayTiles ways={ways} onChoose={choose} />}
      {takesPictures && ways.length > 1 && <WayRow ways={ways} chosen="pictures" onChoose={choose} />}
      {takesPictures && !drawsPictures && <div className={styles.panel} aria-busy="true" />}
      {takesPictures && drawsPictures && (
        <PicturePanel
          chosen={isHere ? draft.pictures : []}
          onToggle={(picture) => {
            start()
            // One that a card of before has already stays on it.
            if (isHere || !draft.pictures.includes(picture))
              changeDraft((before) => togglePicture(before, picture))
          }}
        />
      )}
      <SilentNotice text={t('phone.question.silent')} />
      <EveryoneButton />
    </MeetingScreen>
  )
}

/** Only for who made a card already: before that there is nothing to hide. */
function SilentNotice({ text }: { text: string }) {
  const { stage, mine } = useMeeting()
  const activity = stage?.activity
  const isHidden = activity?.silent === true && !stage?.revealed
  if (!isHidden || !mine.some(({ activityId }) => activityId === activity.id)) return null
  return (
    <Notice picture={PIC.hidden} tone="quiet">
      {text}
    </Notice>
  )
}
