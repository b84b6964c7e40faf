import type { BoardItem, ListedZone } from '@wijktafel/shared/board/boardListing'
import { useId } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './boardList.module.css'

interface BoardListItemProps {
  item: BoardItem
  groupTitle: string | null
  otherZones: readonly ListedZone[]
  onMove: (zone: ListedZone) => void
  namePicture: (pictureId: string) => string
}

/** One card, note or photo, with the zones it can go to. */
export function BoardListItem({ item, groupTitle, otherZones, onMove, namePicture }: BoardListItemProps) {
  const t = useT()
  const id = useId()
  const { text, pictures, photo, side, kind, face } = item
  return (
    <li className={styles.item} data-side={side ?? 'none'} data-record={item.recordId}>
      {pictures.map((picture, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand on a card twice.
        <Picture key={`${picture}${place}`} id={picture} alt={namePicture(picture)} size="2.5rem" />
      ))}
      {photo && (
        <img
          className={styles.photo}
          src={`/api/media/${photo}?size=small`}
          alt={t('canvas.card.photo')}
          loading="lazy"
        />
      )}
      <div className={styles.words}>
        {text !== '' && <p>{text}</p>}
        <p className={styles.about}>
          {face && <Picture id={face} alt={namePicture(face)} size="1.5rem" />}
          {kind !== 'card' && <span>{t(`canvas.list.kind.${kind}`)}</span>}
          {side && <span>{t(`side.${side}`)}</span>}
          {groupTitle !== null && groupTitle !== '' && (
            <span>{t('canvas.list.inGroup', { title: groupTitle })}</span>
          )}
        </p>
      </div>
      {otherZones.length > 0 && (
        <div className={styles.move}>
          <label htmlFor={id} className="visually-hidden">
            {t('canvas.list.moveTo')}
          </label>
          <select
            id={id}
            value=""
            onChange={(event) => {
              const zone = otherZones.find((other) => other.id === event.target.value)
              if (zone) onMove(zone)
            }}
          >
            <option value="">{t('canvas.list.moveTo')}</option>
            {otherZones.map((zone) => (
              <option key={zone.id} value={zone.id}>
                {zone.title}
              </option>
            ))}
          </select>
        </div>
      )}
    </li>
  )
}
