import { useT } from '../../i18n/translate.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import { usePictureName } from '../pictureNames.ts'
import styles from './StampPaper.module.css'
import type { StampShape } from './shapeTypes.ts'

type Verdict = StampShape['props']['verdict']

/** Yes, yes with worries, not yet: by colour, by picture and by words. */
const MARKS: Readonly<Record<Verdict, { tone: 'yes' | 'worry' | 'open'; picture: string }>> = {
  accepted: { tone: 'yes', picture: '2705' },
  acceptedWithWorries: { tone: 'worry', picture: '1F91D' },
  chosen: { tone: 'yes', picture: '2705' },
  objections: { tone: 'open', picture: '1F914' },
  tie: { tone: 'open', picture: '2696' },
  noBallots: { tone: 'open', picture: '1F937' },
  noQuorum: { tone: 'open', picture: '1F937' },
  noMajority: { tone: 'open', picture: '1F914' },
  sideTooSmall: { tone: 'open', picture: '1F914' },
  none: { tone: 'open', picture: '1F6AB' },
  heard: { tone: 'open', picture: '1F442' },
}

export function stampMark(verdict: Verdict) {
  return MARKS[verdict]
}

/** What was decided: the verdict as a stamp, what won with its picture, and how many voted. Nothing of who. */
export function StampPaper({ w, h, proposal, verdict, winner, pictures, ballots }: StampShape['props']) {
  const t = useT()
  const nameOf = usePictureName()
  const { tone, picture } = stampMark(verdict)
  const isOther = winner !== null && winner !== proposal
  return (
    <section
      className={styles.stamp}
      data-tone={tone}
      style={{ width: w, height: h }}
      aria-label={t('canvas.stamp')}
    >
      <p className={styles.verdict}>
        <img src={pictureUrl(picture)} alt="" width={34} height={34} decoding="async" draggable={false} />
        {t(`canvas.stamp.${verdict}`)}
      </p>
      <div className={styles.what}>
        {pictures.slice(0, 2).map((id) => (
          <img
            key={id}
            src={pictureUrl(id)}
            alt={nameOf(id)}
            width={pictures.length > 1 ? 52 : 68}
            height={pictures.length > 1 ? 52 : 68}
            decoding="async"
            draggable={false}
          />
        ))}
        <div className={styles.words}>
          {isOther && <p className={styles.question}>{proposal}</p>}
          <p className={styles.winner}>{isOther ? winner : proposal}</p>
        </div>
      </div>
      <p className={styles.ballots}>{t('canvas.stamp.ballots', { n: ballots })}</p>
    </section>
  )
}
