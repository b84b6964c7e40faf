import { formatJoinCode } from '@wijktafel/shared/pictures/joinCode'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { qrUrl } from '../meeting/qrUrl.ts'
import styles from './JoinColumn.module.css'

/** How to come in, for as long as one can: QR, code, picture code, and the address in words. */
export function JoinColumn({ small = false }: { small?: boolean }) {
  const t = useT()
  const { session } = useMeeting()
  const { code, pictureCode, join } = session
  if (!code || !join) return null
  return (
    <aside className={classes(styles.join, small && styles.small)}>
      <h2>{t('projector.join')}</h2>
      <img className={styles.qr} src={qrUrl(session)} alt={t('join.qr', { url: join.url })} />
      <p className={styles.address}>{`${join.address.replace(/^https?:\/\//, '')}/m`}</p>
      <p className={styles.code}>{formatJoinCode(code)}</p>
      {pictureCode && (
        <p className={styles.pictures}>
          {pictureCode.map((id, index) => (
            // The same picture may come twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: a code of three never changes order
            <Picture key={index} id={id} size="3.1em" eager />
          ))}
        </p>
      )}
    </aside>
  )
}
