import type { ReactNode } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import { useIsShared, usePeople } from './peopleContext.ts'
import { useFaceName } from './useFaceName.ts'
import styles from './WhoChip.module.css'

/** Whose turn it is, at the top of every screen. Where several share the device a tap asks who is here now. */
export function WhoChip({ children }: { children: ReactNode }) {
  const { seat } = useMeeting()
  const { isOfTable, askWho } = usePeople()
  const isShared = useIsShared()
  const t = useT()
  const name = useFaceName()
  if (!isShared) return children
  const now = t('phone.people.now', { who: name(seat) })
  const next = t(isOfTable ? 'phone.table.back' : 'phone.people.other')
  return (
    <button type="button" className={styles.chip} onClick={askWho}>
      <span className="visually-hidden">{`${now}. `}</span>
      {children}
      <span className="visually-hidden">{`. ${next}`}</span>
      <span className={styles.swap}>
        <Picture id={PIC.recent} size="1rem" eager />
      </span>
    </button>
  )
}
