import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import styles from './PictureTray.module.css'

interface PictureTrayProps {
  pictures: readonly PictureId[]
  hasWords: boolean
  word: (id: PictureId) => string
  /** A tap on a picture takes it off again. */
  onTake: (id: PictureId) => void
  /** Left out where this question takes no words. */
  onWords?: (() => void) | undefined
}

/** What lies on the card so far, in its order, with room for what can come. */
export function PictureTray({ pictures, hasWords, word, onTake, onWords }: PictureTrayProps) {
  const t = useT()
  const places = Array.from({ length: LIMITS.CARD_PICTURES }, (_, place) => pictures[place] ?? null)
  return (
    <fieldset className={styles.tray} aria-label={t('phone.pictures.tray')}>
      {places.map((picture, place) =>
        picture ? (
          <button
            key={picture}
            type="button"
            className={styles.filled}
            aria-label={t('phone.pictures.take', { word: word(picture) || t('phone.picture') })}
            onClick={() => onTake(picture)}
          >
            <Picture id={picture} size="min(2.4rem, 44px)" eager />
          </button>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are fixed
          <span key={place} className={styles.free} />
        ),
      )}
      {onWords && (
        <button
          type="button"
          className={styles.words}
          aria-label={hasWords ? t('phone.changeWords') : t('phone.addWords')}
          data-on={hasWords}
          onClick={onWords}
        >
          <Picture id={PIC.write} size="min(1.9rem, 36px)" eager />
        </button>
      )}
    </fieldset>
  )
}
