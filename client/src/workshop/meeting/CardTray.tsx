import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useBlobUrl } from '../../ui/useBlobUrl.ts'
import { togglePicture } from '../pictures/PicturesField.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import styles from './CardTray.module.css'
import type { CardDraft } from './cardDraft.ts'

interface CardTrayProps {
  draft: CardDraft
  onChange: (change: Partial<CardDraft>) => void
}

const PLACES = Array.from({ length: LIMITS.CARD_PICTURES }, (_, place) => place)

/** What is on the card so far: four places for pictures, then the photo and the voice. A touch takes one out. */
export function CardTray({ draft, onChange }: CardTrayProps) {
  const t = useT()
  const name = usePictureName()
  const { pictures, photo, voice } = draft
  const photoUrl = useBlobUrl(photo?.blob ?? null)
  return (
    <ul className={styles.tray}>
      {PLACES.map((place) => {
        const picture = pictures[place]
        return (
          <li key={place} className={picture ? styles.full : styles.empty}>
            {picture && (
              <button
                type="button"
                aria-label={t('picture.remove', { name: name(picture) })}
                onClick={() => onChange({ pictures: togglePicture(pictures, picture) })}
              >
                <Picture id={picture} size="2.5rem" eager />
              </button>
            )}
          </li>
        )
      })}
      {photo && (
        <li className={styles.full}>
          <button type="button" aria-label={t('card.photoRemove')} onClick={() => onChange({ photo: null })}>
            {photoUrl && <img className={styles.photo} src={photoUrl} alt="" />}
          </button>
        </li>
      )}
      {voice && (
        <li className={styles.full}>
          <button type="button" aria-label={t('card.voiceRemove')} onClick={() => onChange({ voice: null })}>
            <Picture id="1F3A4" size="2.5rem" eager />
          </button>
        </li>
      )}
    </ul>
  )
}
