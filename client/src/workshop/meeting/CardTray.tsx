import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import styles from './CardTray.module.css'

interface CardTrayProps {
  pictures: readonly PictureId[]
  onRemove: (picture: PictureId) => void
}

const PLACES = Array.from({ length: LIMITS.CARD_PICTURES }, (_, place) => place)

/** Four places that fill. A touch on a picture takes it out. */
export function CardTray({ pictures, onRemove }: CardTrayProps) {
  const t = useT()
  const name = usePictureName()
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
                onClick={() => onRemove(picture)}
              >
                <Picture id={picture} size="2.5rem" eager />
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
