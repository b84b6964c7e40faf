import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { SoundPlayer } from '../ui/SoundPlayer.tsx'
import type { BoardChoice } from './boardChoices.ts'
import styles from './OptionCard.module.css'

interface OptionCardProps {
  recordId: string
  cards: readonly BoardChoice[] | null
}

/** Says that a choice stands for something on the board, and shows its photo and what was said: they stand on the ballot too. */
export function OptionCard({ recordId, cards }: OptionCardProps) {
  const t = useT()
  const card = cards?.find((each) => each.recordId === recordId)
  const isGone = cards !== null && !card
  return (
    <div className={styles.card}>
      <p className={styles.from}>
        <Picture id={isGone ? '26A0' : '1F5C3'} size="1.5rem" eager />
        {t(isGone ? 'decision.card.gone' : `decision.card.is.${card?.kind ?? 'card'}`)}
      </p>
      {card?.photo && (
        <img
          className={styles.photo}
          src={`/api/media/${card.photo}?size=small`}
          alt={t('canvas.card.photo')}
          loading="lazy"
        />
      )}
      {card?.voice && <SoundPlayer src={`/api/media/${card.voice.id}`} seconds={card.voice.seconds} />}
      {(card?.photo || card?.voice) && <p className={styles.hint}>{t('decision.card.write')}</p>}
    </div>
  )
}
