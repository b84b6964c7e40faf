import type { PictureId } from '@wijktafel/shared/ids'
import { SIDES } from '@wijktafel/shared/roles'
import type { StageActivity } from '@wijktafel/shared/stage'
import { useT } from '../i18n/translate.ts'
import { classes } from '../ui/classes.ts'
import { SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import { useBlobUrl } from '../ui/useBlobUrl.ts'
import styles from './PaperItems.module.css'
import { type PaperItem, takeAgain } from './paperItem.ts'
import { ZoneSelect } from './ZoneSelect.tsx'

interface PaperItemCardProps {
  item: PaperItem
  step: StageActivity
  pictureWord: (id: PictureId) => string
  onChange: (item: PaperItem) => void
  onSplit: () => void
  onRemove: () => void
}

/** One card that we saw: what stands on it, whose it is, where it goes, or away with it. */
export function PaperItemCard({ item, step, pictureWord, onChange, onSplit, onRemove }: PaperItemCardProps) {
  const t = useT()
  const name = item.pictures.map(pictureWord).join(', ') || t('paperPhoto.written')
  return (
    <li className={classes(styles.item, !item.isIn && styles.out)} aria-label={name}>
      <Content {...{ item, pictureWord }} />
      {item.stays && (
        <p className={styles.stays}>
          {t(`paperPhoto.${item.stays}`)}
          {item.stays === 'known' && (
            <button type="button" className={styles.small} onClick={() => onChange(takeAgain(item))}>
              {t('paperPhoto.again')}
            </button>
          )}
        </p>
      )}
      <Side {...{ item, name, onChange }} />
      {step.zones.length > 1 && (
        <ZoneSelect
          label={t('paperPhoto.zone')}
          zones={step.zones}
          value={item.zoneId}
          onChange={(zoneId) => onChange({ ...item, zoneId })}
        />
      )}
      <div className={styles.buttons}>
        {item.parts.length > 0 && (
          <button type="button" className={styles.small} onClick={onSplit}>
            {t('paperPhoto.split')}
          </button>
        )}
        <button
          type="button"
          className={styles.small}
          aria-label={`${t('common.remove')}: ${name}`}
          onClick={onRemove}
        >
          {t('common.remove')}
        </button>
      </div>
    </li>
  )
}

function Content({ item, pictureWord }: Pick<PaperItemCardProps, 'item' | 'pictureWord'>) {
  const t = useT()
  const { pictures, photo } = item
  const url = useBlobUrl(photo?.blob ?? null)
  if (url) return <img src={url} alt={t('paperPhoto.written')} className={styles.written} />
  return (
    <div className={styles.pictures}>
      {pictures.map((id, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a story may hold the same picture twice, and is never reordered
        <span key={`${id} ${index}`} className={styles.picture}>
          <Picture id={id} size={pictures.length > 1 ? '3rem' : '4.5rem'} />
          {pictureWord(id)}
        </span>
      ))}
    </div>
  )
}

function Side({
  item,
  name,
  onChange,
}: {
  item: PaperItem
  name: string
  onChange: (item: PaperItem) => void
}) {
  const t = useT()
  return (
    <fieldset className={styles.sides}>
      <legend className="visually-hidden">{`${t('paperPhoto.side')} ${name}`}</legend>
      {SIDES.map((side) => (
        <label key={side} className={styles.side}>
          <input
            type="radio"
            className="visually-hidden"
            name={`side ${item.id}`}
            checked={item.side === side}
            onChange={() => onChange({ ...item, side })}
          />
          <Picture id={SIDE_PICTURES[side]} size="1.25rem" />
          {t(`side.${side}`)}
        </label>
      ))}
    </fieldset>
  )
}
