import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Notice } from '../frame/Notice.tsx'
import { PIC } from '../pictures.ts'
import styles from './ConnectionNews.module.css'
import { useMeeting } from './meetingContext.ts'
import { NewsRegion } from './NewsRegion.tsx'
import type { PhoneConnection } from './usePhoneConnection.ts'

const PICTURES: Readonly<Record<PhoneConnection, string>> = {
  together: PIC.together,
  connecting: PIC.time,
  restarting: PIC.time,
  offline: PIC.noInternet,
  crowded: PIC.everyone,
  notSaved: PIC.broken,
  broken: PIC.broken,
  forbidden: PIC.lock,
  deleted: PIC.away,
  replaced: PIC.replaced,
}

const IS_WELL: ReadonlySet<PhoneConnection> = new Set(['together', 'connecting'])

/** A card is normally sent sooner than one can read. */
const SAY_SENDING_MS = 3_000

/** What is wrong and what still waits, also spoken: the region is always there, its words come and go. */
export function ConnectionNews() {
  const { connection, mine, mustStayOpen } = useMeeting()
  const t = useT()
  const waiting = mine.filter(({ state }) => state === 'waiting').length
  const isWell = IS_WELL.has(connection)
  const isSlow = useSlow(waiting > 0)
  return (
    <NewsRegion>
      {!isWell && (
        <Notice picture={PICTURES[connection]} tone={connection === 'replaced' ? 'calm' : 'problem'}>
          {t(`phone.${connection}`)}
          {waiting > 0 && <p>{t('phone.unsent', { n: waiting })}</p>}
        </Notice>
      )}
      {mustStayOpen && (
        <Notice picture={PIC.refused} tone="problem">
          {t('phone.keepOpen')}
        </Notice>
      )}
      {isWell && waiting > 0 && isSlow && (
        <Notice picture={PIC.waiting}>{t('phone.sending', { n: waiting })}</Notice>
      )}
    </NewsRegion>
  )
}

/** A small sign that all is well, beside who you are. `small`: the picture alone, where the time takes the words' place. */
export function ConnectionSign({ small = false }: { small?: boolean }) {
  const { connection } = useMeeting()
  const t = useT()
  if (!IS_WELL.has(connection)) return null
  const word = t(`phone.${connection}`)
  return (
    <span className={styles.sign}>
      <Picture id={PICTURES[connection]} size="0.9rem" alt={small ? word : ''} eager />
      {!small && word}
    </span>
  )
}

function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isWaiting) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), SAY_SENDING_MS)
    return () => clearTimeout(timer)
  }, [isWaiting])
  return isSlow
}
