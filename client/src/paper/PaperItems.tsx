import type { CardId, PictureId } from '@wijktafel/shared/ids'
import type { StageActivity } from '@wijktafel/shared/stage'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { PaperItemCard } from './PaperItemCard.tsx'
import styles from './PaperItems.module.css'
import { joinItems, type PaperItem, splitItem } from './paperItem.ts'
import { ZoneSelect } from './ZoneSelect.tsx'

interface PaperItemsProps {
  items: readonly PaperItem[]
  /** Ids of cards that lay in a row. */
  rows: readonly (readonly CardId[])[]
  step: StageActivity
  pictureWord: (id: PictureId) => string
  isBusy: boolean
  onChange: (items: readonly PaperItem[]) => void
}

/** What we saw, card by card, each to be put right before it goes. */
export function PaperItems({ items, rows, step, pictureWord, isBusy, onChange }: PaperItemsProps) {
  const t = useT()
  const ids = new Set(items.map(({ id }) => id))
  const offers = rows.filter((row) => row.every((id) => ids.has(id)))
  const replace = (changed: PaperItem) =>
    onChange(items.map((item) => (item.id === changed.id ? changed : item)))
  return (
    <fieldset className={styles.all} disabled={isBusy}>
      {step.zones.length > 1 && items.length > 1 && (
        <ZoneSelect
          label={t('paperPhoto.zoneAll')}
          zones={step.zones}
          value={sameZone(items)}
          onChange={(zoneId) => onChange(items.map((item) => ({ ...item, zoneId })))}
        />
      )}
      {offers.map((row) => (
        <div key={row.join(' ')} className={styles.offer}>
          <span>{t('paperPhoto.beside')}</span>
          <span className={styles.offered}>
            {picturesOf(items, row).map((id) => (
              <Picture key={id} id={id} alt={pictureWord(id)} size="2rem" />
            ))}
          </span>
          <button type="button" className={styles.small} onClick={() => onChange(joinItems(items, row))}>
            {t('paperPhoto.join')}
          </button>
        </div>
      ))}
      <ul className={styles.items}>
        {items.map((item) => (
          <PaperItemCard
            key={item.id}
            {...{ item, step, pictureWord }}
            onChange={replace}
            onSplit={() => onChange(splitItem(items, item.id))}
            onRemove={() => onChange(items.filter(({ id }) => id !== item.id))}
          />
        ))}
      </ul>
    </fieldset>
  )
}

/** The zone that all have; null when they differ. */
function sameZone(items: readonly PaperItem[]): string | null {
  const zones = new Set(items.map(({ zoneId }) => zoneId))
  return zones.size === 1 ? (items[0]?.zoneId ?? null) : null
}

function picturesOf(items: readonly PaperItem[], row: readonly CardId[]): PictureId[] {
  return items.filter(({ id }) => row.includes(id)).flatMap(({ pictures }) => pictures)
}
