import { POINT_PICTURES } from '../../ui/answers.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import styles from './BallotFace.module.css'
import type { PenPlace } from './ballotSheets.ts'

/** Where one marks with a pen: a box, a box for a number, circles to fill, faces to circle. */
export function PenMark({ place }: { place: PenPlace }) {
  if (place.kind === 'box') return <span className={styles.box} />
  if (place.kind === 'number') return <span className={styles.number} />
  const all = Array.from({ length: place.count }, (_, index) => index)
  return (
    <span className={styles.marks}>
      {all.map((index) =>
        place.kind === 'circles' ? (
          <span key={index} className={styles.circle} />
        ) : (
          <BlackPicture key={index} id={POINT_PICTURES[index] ?? ''} className={styles.face} />
        ),
      )}
    </span>
  )
}

/** Lines only: for printers without colour. */
export function BlackPicture({ id, className }: { id: string; className?: string | undefined }) {
  return <img src={`${pictureUrl(id)}?bw=1`} alt="" className={className} />
}
