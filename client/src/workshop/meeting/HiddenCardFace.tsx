import type { HiddenCard } from '@wijktafel/shared/api/card'
import { useT } from '../../i18n/translate.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import styles from './HiddenQueue.module.css'

/** What stands on a card that the table does not see, and to which step it belongs. */
export function HiddenCardFace({ card, step }: { card: HiddenCard; step: string }) {
  const t = useT()
  const name = usePictureName()
  const { pictures, photo, voice, voiceSeconds, text, place, side } = card
  return (
    <div className={styles.face}>
      {photo && <img className={styles.photo} src={`/api/media/${photo}?size=small`} alt={t('card.photo')} />}
      {pictures.length > 0 && (
        <span className={styles.pictures}>
          {pictures.map((id, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand on a card twice.
            <Picture key={`${id}${at}`} id={id} alt={name(id)} size="2.5rem" eager />
          ))}
        </span>
      )}
      {voice && <SoundPlayer src={`/api/media/${voice}`} seconds={voiceSeconds} />}
      {text && <p className={styles.text}>{text}</p>}
      <p className={styles.about}>
        {side && <Picture id={SIDE_PICTURES[side]} alt={t(`side.${side}`)} size="1.25rem" eager />}
        {[step, place ? t('card.onMap') : ''].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}
