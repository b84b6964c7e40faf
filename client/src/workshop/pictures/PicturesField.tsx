import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { PicturePicker } from './PicturePicker.tsx'
import styles from './PicturesField.module.css'
import { usePictureName } from './usePictureName.ts'

interface PicturesFieldProps {
  label: string
  pictures: readonly PictureId[]
  onChange: (pictures: PictureId[]) => void
  /** How many at most; four without it. */
  max?: number
}

/** A few pictures, chosen in a dialog of its own; a touch on one takes it away. */
export function PicturesField({ label, pictures, onChange, max = LIMITS.CARD_PICTURES }: PicturesFieldProps) {
  const t = useT()
  const name = usePictureName()
  const [isOpen, setIsOpen] = useState(false)
  const toggle = (id: PictureId) => onChange(togglePicture(pictures, id, max))
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.row}>
        {pictures.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.picture}
            aria-label={t('picture.remove', { name: name(id) })}
            onClick={() => toggle(id)}
          >
            <Picture id={id} size="2.5rem" />
          </button>
        ))}
        {pictures.length < max && (
          <Button size="s" onPress={() => setIsOpen(true)}>
            {t(pictures.length === 0 ? 'picture.choose' : 'picture.more')}
          </Button>
        )}
      </div>
      <Sheet
        title={label}
        place="wide"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <PicturePicker chosen={pictures} onPick={toggle} />
        <div className={styles.done}>
          <Button look="now" onPress={() => setIsOpen(false)}>
            {t('picture.ready', { n: pictures.length })}
          </Button>
        </div>
      </Sheet>
    </div>
  )
}

/** Adds it, or takes it away; nothing happens when there are `max` already. */
export function togglePicture(
  pictures: readonly PictureId[],
  id: PictureId,
  max: number = LIMITS.CARD_PICTURES,
): PictureId[] {
  if (pictures.includes(id)) return pictures.filter((other) => other !== id)
  return pictures.length < max ? [...pictures, id] : [...pictures]
}
