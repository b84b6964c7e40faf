import type { BoardItem, BoardListing } from '@wijktafel/shared/board/boardListing'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import type { NamePicture } from '../pictureNames.ts'
import styles from './MomentView.module.css'

interface OldThingsProps {
  listing: BoardListing
  chosen: string | null
  namePicture: NamePicture
  onChoose: (recordId: string) => void
}

const AT_ONCE = 60

/** What lay on the board then, as words and pictures: to choose from by keyboard and screen reader too. */
export function OldThings({ listing, chosen, namePicture, onChoose }: OldThingsProps) {
  const t = useT()
  const [shown, setShown] = useState(AT_ONCE)
  const { items, zones } = listing
  if (items.length === 0) return <p className={styles.hint}>{t('history.nothing')}</p>
  const zoneNames = new Map(zones.map(({ id, title }) => [id, title]))
  return (
    <>
      <h3 className={styles.heading}>{t('history.things')}</h3>
      <ul className={styles.things} aria-label={t('history.things')}>
        {items.slice(0, shown).map((item) => (
          <li key={item.recordId}>
            <button
              type="button"
              className={styles.thing}
              aria-pressed={item.recordId === chosen}
              onClick={() => onChoose(item.recordId)}
            >
              <Thing item={item} namePicture={namePicture} />
              {item.zoneId !== null && <small>{zoneNames.get(item.zoneId)}</small>}
            </button>
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + AT_ONCE)}>
          {t('history.more')}
        </Button>
      )}
    </>
  )
}

/** Pictures and words of one thing, in a line. */
export function Thing({ item, namePicture }: { item: BoardItem; namePicture: NamePicture }) {
  const t = useT()
  const { pictures, photo, text, kind } = item
  return (
    <span className={styles.thingWords}>
      {pictures.map((picture, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand on a card twice.
        <Picture key={`${picture}${place}`} id={picture} alt={namePicture(picture)} size="1.75rem" />
      ))}
      {photo && (
        <img
          className={styles.photo}
          src={`/api/media/${photo}?size=small`}
          alt={t('canvas.card.photo')}
          loading="lazy"
        />
      )}
      {text !== '' && <span>{text}</span>}
      {text === '' && pictures.length === 0 && !photo && (
        <span>{t(kind === 'card' ? 'canvas.card.of.unknown' : `canvas.list.kind.${kind}`)}</span>
      )}
    </span>
  )
}
