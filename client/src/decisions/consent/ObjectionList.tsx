import type { ActivityId } from '@wijktafel/shared/ids'
import type { DecisionResult } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { useCards } from '../../live/useStage.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { useMeeting } from '../../workshop/meeting/meetingContext.ts'
import styles from './ObjectionList.module.css'

interface ObjectionListProps {
  activityId: ActivityId
  /** What stood on the ballots. */
  reasons: DecisionResult['reasons']
}

/** What people object to: what stood on the ballots, and the cards that everyone saw. Of nobody. */
export function ObjectionList({ activityId, reasons }: ObjectionListProps) {
  const t = useT()
  const { session } = useMeeting()
  const { cards } = useCards(session.id)
  const shown = (cards ?? []).filter((card) => card.activityId === activityId)
  const stops = reasons.filter(({ option }) => option !== 'agree')
  return (
    <section className={styles.objections}>
      <h3>{t('consent.objections')}</h3>
      {shown.length + stops.length === 0 && <p className={styles.quiet}>{t('consent.noObjections')}</p>}
      <ul>
        {stops.map(({ text, option }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished list, and two people may say the same
          <li key={place}>
            <Picture id={option === 'stop' ? '1F6D1' : '1F61F'} size="2rem" />
            <span>{text}</span>
          </li>
        ))}
        {shown.map((card) => (
          <li key={card.id}>
            {card.photo && <img src={`/api/media/${card.photo}?size=small`} alt={t('card.photo')} />}
            {card.pictures.map((id) => (
              <Picture key={id} id={id} size="2.5rem" />
            ))}
            {card.voice && <SoundPlayer src={`/api/media/${card.voice}`} seconds={card.voiceSeconds} />}
            {card.text && <span dir="auto">{card.text}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
