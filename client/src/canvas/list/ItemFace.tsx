import type { BoardItem } from '@wijktafel/shared/board/boardListing'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import type { NamePicture } from '../pictureNames.ts'
import styles from './ItemFace.module.css'
import { ItemVotes } from './ItemVotes.tsx'

/** What stands on a card, a note or a photo, and whose side it is. */
export function ItemFace({ item, namePicture }: { item: BoardItem; namePicture: NamePicture }) {
  const t = useT()
  const { text, pictures, photo, voice, side, kind, face } = item
  return (
    <>
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
          {item.place && <span>{t('canvas.list.onMap')}</span>}
          {side && <span>{t(`side.${side}`)}</span>}
          <ItemVotes recordId={item.recordId} />
        </p>
      </div>
      {voice && (
        <div className={styles.voice}>
          <SoundPlayer src={`/api/media/${voice}`} seconds={item.voiceSeconds} />
        </div>
      )}
    </>
  )
}
