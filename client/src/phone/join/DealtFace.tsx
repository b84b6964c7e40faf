import type { PictureId } from '@wijktafel/shared/ids'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { softHyphens } from '../../pictures/softHyphens.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Notice } from '../frame/Notice.tsx'
import { PIC } from '../pictures.ts'
import styles from './DealtFace.module.css'

/** The face that one has, large, with its word, and the way to another one. */
export function DealtFace({ face, onFaces }: { face: PictureId; onFaces: () => void }) {
  const t = useT()
  const word = usePictureWord()
  return (
    <section className={styles.dealt} aria-label={t('phone.face.yours', { face: word(face) })}>
      <div className={styles.face}>
        <Picture id={face} size="min(5.4rem, 120px)" eager />
        <div className={styles.about}>
          <strong className={styles.word}>{softHyphens(word(face))}</strong>
          <button type="button" className={styles.other} onClick={onFaces}>
            <Picture id={PIC.recent} size="1.5rem" eager />
            {t('phone.help.face')}
          </button>
        </div>
      </div>
      <Notice picture={PIC.lock} tone="quiet">
        {t('phone.face.noName')}
      </Notice>
    </section>
  )
}
