import type { CardView } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { Picture } from '../../ui/Picture.tsx'
import stack from '../frame/stack.module.css'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { PIC } from '../pictures.ts'
import { AnotherCard } from './AnotherCard.tsx'
import { CardFace } from './CardFace.tsx'
import styles from './EveryoneScreen.module.css'
import { KeptCard } from './KeptCard.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'
import { photoUrl, voiceUrl } from './myCards.ts'
import { QuestionFooter } from './QuestionFooter.tsx'
import { type CardsInGroup, zonesOfCards } from './zonesOfCards.ts'

/** Everyone's cards of this step as a plain list, a zone and a group at a time: what the board shows, without a board. */
export function EveryoneScreen() {
  const { stage, everyone, home } = useMeeting()
  const t = useT()
  const activity = stage?.activity
  const read = useActivityWords()
  if (!activity) return null
  const cards = everyone?.filter(({ activityId }) => activityId === activity.id) ?? []
  const question = read(activity.question ?? activity.title)
  const isHome = home.kind === 'everyone'
  return (
    <MeetingScreen
      title={t('phone.everyone.title')}
      footer={isHome ? <QuestionFooter activityId={activity.id} /> : undefined}
    >
      <p className={styles.question}>
        <Picture id={activity.picture} size="2.2rem" eager />
        <ReadText words={question} />
      </p>
      <KeptCard />
      {cards.length === 0 && (
        <div className={stack.middle}>
          <Picture id={PIC.empty} size="min(5rem, 112px)" eager />
          <p>{t('phone.everyone.none')}</p>
        </div>
      )}
      {zonesOfCards(cards, activity).map((zone) => (
        <section key={zone.id} className={styles.zone}>
          {zone.title && (
            <h2>
              {zone.picture && <Picture id={zone.picture} size="1.9rem" eager />}
              <ReadText words={read(zone.title)} />
            </h2>
          )}
          {zone.groups.map((group) => (
            <OneGroup key={group.id} group={group} />
          ))}
        </section>
      ))}
      {isHome && <AnotherCard />}
    </MeetingScreen>
  )
}

/** What lies together on the board, under its name. */
function OneGroup({ group: { title, cards } }: { group: CardsInGroup }) {
  const t = useT()
  const list = (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <li key={card.id}>
          <OneCard card={card} />
        </li>
      ))}
    </ul>
  )
  if (title === null) return list
  return (
    <section className={styles.group}>
      <h3>
        <Picture id={PIC.group} size="1.6rem" eager />
        {title ? <MeetingWords>{title}</MeetingWords> : <span>{t('phone.everyone.group')}</span>}
      </h3>
      {list}
    </section>
  )
}

function OneCard({ card }: { card: CardView }) {
  const { mine, stage } = useMeeting()
  const t = useT()
  const word = usePictureWord()
  const isMine = mine.some(({ id }) => id === card.id)
  return (
    <div className={styles.card} data-mine={isMine}>
      <CardFace
        pictures={card.pictures}
        text={card.text}
        photo={card.photo ? { url: photoUrl(card.photo) } : null}
        voice={card.voice && { url: voiceUrl(card.voice), seconds: card.voiceSeconds }}
        place={card.place}
        map={stage?.activity?.map}
        size="small"
      />
      {(isMine || card.face || card.side) && (
        <p className={styles.maker}>
          {card.face && <Picture id={card.face} size="1.3rem" alt={word(card.face)} />}
          <span>{isMine ? t('phone.everyone.yours') : card.side && t(`side.${card.side}`)}</span>
        </p>
      )}
    </div>
  )
}
