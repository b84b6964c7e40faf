import type { ListedStamp } from '@wijktafel/shared/board/boardListing'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useList } from './listContext.ts'
import styles from './StampView.module.css'

/** What was decided: nobody moves it, everyone can read it. */
export function StampView({ stamp }: { stamp: ListedStamp }) {
  const t = useT()
  const { namePicture } = useList()
  const { verdict, proposal, winner, pictures, ballots, id } = stamp
  return (
    <div className={styles.stamp} data-record={id}>
      <p className={styles.verdict}>
        <Picture id="1F5F3" size="1.75rem" />
        <strong>{t(`canvas.stamp.${verdict}`)}</strong>
        <small>{t('canvas.stamp.ballots', { n: ballots })}</small>
      </p>
      <p className={styles.words}>
        {pictures.map((picture) => (
          <Picture key={picture} id={picture} alt={namePicture(picture)} size="2rem" />
        ))}
        <span>{proposal}</span>
      </p>
      {winner !== null && winner !== proposal && <p className={styles.winner}>{winner}</p>}
    </div>
  )
}
