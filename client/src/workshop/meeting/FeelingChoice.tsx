import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './CardWays.module.css'

interface FeelingChoiceProps {
  pictures: readonly PictureId[]
  onChange: (pictures: readonly PictureId[]) => void
}

/** Five faces, of which one stands on the card, in front of other pictures. */
export function FeelingChoice({ pictures, onChange }: FeelingChoiceProps) {
  const t = useT()
  const others = pictures.filter((picture) => !FEELINGS.includes(picture))
  const choose = (face: PictureId) => onChange([face, ...others].slice(0, LIMITS.CARD_PICTURES))
  return (
    <fieldset className={styles.ways}>
      <legend className="visually-hidden">{t('card.way.feeling')}</legend>
      {FEELINGS.map((face, at) => (
        <label key={face} className={styles.way}>
          <input
            type="radio"
            name="feeling"
            className="visually-hidden"
            checked={pictures.includes(face)}
            onChange={() => choose(face)}
          />
          <Picture id={face} size="3.5rem" eager />
          {t(`feeling.${at + 1}`)}
        </label>
      ))}
    </fieldset>
  )
}
