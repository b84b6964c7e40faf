import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { softHyphens } from '../../pictures/softHyphens.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './NamedPicture.module.css'

/** A picture of a card with its word under it, in the language of whoever looks: each reads their own under the same picture. */
export function NamedPicture({ id, size }: { id: string; size: string }) {
  const word = usePictureWord()(id)
  const t = useT()
  return (
    <span className={styles.named}>
      <Picture id={id} alt={word ? '' : t('phone.picture')} size={size} eager />
      {word && <span className={styles.word}>{softHyphens(word)}</span>}
    </span>
  )
}

/** Up to four of them side by side as far as there is room, else two by two. */
export function NamedPictures({ pictures, size }: { pictures: readonly string[]; size: string }) {
  return (
    <span className={styles.frame}>
      <span className={styles.pictures} data-count={pictures.length}>
        {pictures.map((id) => (
          <NamedPicture key={id} id={id} size={size} />
        ))}
      </span>
    </span>
  )
}
