import type { CardView } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import styles from './CardContent.module.css'

/** What stands on a card, sized by the type around it. */
export function CardContent({ card }: { card: CardView }) {
  const t = useT()
  return (
    <>
      {card.photo && (
        <img className={styles.photo} src={`/api/media/${card.photo}?size=small`} alt={t('card.photo')} />
      )}
      {card.pictures.length > 0 && (
        <span className={styles.pictures}>
          {card.pictures.map((id) => (
            <Picture key={id} id={id} size="2.2em" eager />
          ))}
        </span>
      )}
      {card.voice && <SoundPlayer src={`/api/media/${card.voice}`} seconds={card.voiceSeconds} />}
      {card.text && <span className={styles.text}>{card.text}</span>}
    </>
  )
}
