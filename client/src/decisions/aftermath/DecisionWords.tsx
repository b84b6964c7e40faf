import type { PictureId } from '@wijktafel/shared/ids'
import { Picture } from '../../ui/Picture.tsx'
import styles from './DecisionWords.module.css'

interface DecisionWordsProps {
  words?: string | undefined
  wordPictures?: readonly PictureId[] | undefined
}

/** A decision said again in easy words. Nothing where nobody wrote them. */
export function DecisionWords({ words = '', wordPictures = [] }: DecisionWordsProps) {
  if (words === '' && wordPictures.length === 0) return null
  return (
    <p className={styles.words}>
      {wordPictures.map((id) => (
        <Picture key={id} id={id} size="2.5rem" eager />
      ))}
      {words}
    </p>
  )
}
