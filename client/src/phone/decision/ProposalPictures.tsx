import { Picture } from '../../ui/Picture.tsx'
import styles from './ProposalPictures.module.css'

/** The pictures of a proposal, side by side. */
export function ProposalPictures({ pictures }: { pictures: readonly string[] }) {
  if (pictures.length === 0) return null
  return (
    <div className={styles.pictures}>
      {pictures.map((id) => (
        <Picture
          key={id}
          id={id}
          size={pictures.length > 2 ? 'min(3.6rem, 10vh)' : 'min(4.4rem, 11vh)'}
          eager
        />
      ))}
    </div>
  )
}
