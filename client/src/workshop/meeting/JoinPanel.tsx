import type { SessionDetail } from '@wijktafel/shared/api/session'
import { formatJoinCode } from '@wijktafel/shared/pictures/joinCode'
import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { AddressForm } from './AddressForm.tsx'
import styles from './JoinPanel.module.css'
import { qrUrl } from './qrUrl.ts'

/** How people come in: QR, code, picture code; and for the regisseur the address that the QR carries. */
export function JoinPanel({ session }: { session: SessionDetail }) {
  const t = useT()
  const { join, code, pictureCode } = session
  if (!join || !code) return <p>{t('join.none')}</p>
  return (
    <div className={styles.join}>
      {join.warning === 'localhost' && <Notice tone="warning">{t('join.localhost')}</Notice>}
      <img className={styles.qr} src={qrUrl(session)} alt={t('join.qr', { url: join.url })} />
      <p className={styles.code}>{formatJoinCode(code)}</p>
      {pictureCode && (
        <p className={styles.pictures}>
          {pictureCode.map((id, index) => (
            // The same picture may come twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: a code of three never changes order
            <Picture key={index} id={id} size="3rem" eager />
          ))}
        </p>
      )}
      <p className={styles.address}>{`${join.address}/m`}</p>
      {can(session.role, 'session.prepare') && <AddressForm session={session} join={join} />}
    </div>
  )
}
