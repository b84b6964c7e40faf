import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { RefusedReason } from '@wijktafel/shared/syncMessages'
import { useEffect, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import type { LiveStatus } from '../live/liveSnapshot.ts'
import { OFFLINE_PICTURE } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './BoardStatus.module.css'

interface BoardStatusProps {
  status: LiveStatus
  hasBoard: boolean
  isNewer: boolean
  /** Ids of what is on the board and cannot be shown by this version. */
  unreadable?: readonly string[]
  refusals: number
  /** Why, the last time. */
  refusedFor: RefusedReason | null
}

/** What is to be known of this board alone. How the connection is stands above the whole page. */
export function BoardStatus(props: BoardStatusProps) {
  const { status, hasBoard, isNewer, unreadable = NOTHING, refusals, refusedFor } = props
  const t = useT()
  const isTakenBack = useJustRefused(refusals)
  const whole = wholeMessage(status, hasBoard)
  if (whole) {
    return (
      <div className={styles.whole} role="status" data-state={status.state}>
        <Picture id={whole.picture} size="4.5rem" eager />
        <p>{t(whole.key)}</p>
      </div>
    )
  }
  const lines = [isNewer && t('canvas.status.newer'), isTakenBack && t(refusalKey(refusedFor))].filter(
    (line) => line !== false,
  )
  return (
    <div className={styles.lines} role="status" data-state={status.state} data-lines>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {unreadable.length > 0 && <Unreadable ids={unreadable} />}
    </div>
  )
}

const NOTHING: readonly string[] = []

function refusalKey(reason: RefusedReason | null): string {
  switch (reason) {
    case 'zoneLocked':
      return 'canvas.status.zoneLocked'
    case 'cardStays':
      return 'canvas.notice.cardStays'
    case 'boardFull':
      return 'canvas.status.boardFull'
    default:
      return 'canvas.status.takenBack'
  }
}

/** Enough to tell whoever helps; a board full of them is one and the same trouble. */
const MAX_NAMED = 20

/** What cannot be shown is counted; whoever wants to tell somebody finds its names. */
function Unreadable({ ids }: { ids: readonly string[] }) {
  const t = useT()
  return (
    <details className={styles.unreadable}>
      <summary>{t('canvas.status.unreadable', { n: ids.length })}</summary>
      <p>{t('canvas.status.unreadable.which')}</p>
      <ul>
        {ids.slice(0, MAX_NAMED).map((id) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
    </details>
  )
}

/** Whether this person may not see the board (any more), or nobody can. */
export function isShutOut(status: LiveStatus): boolean {
  return status.state === 'deleted' || (status.state === 'refused' && status.code === CLOSE_CODE.FORBIDDEN)
}

const SAY_MS = 8_000

function useJustRefused(refusals: number): boolean {
  const [said, setSaid] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(refusals), SAY_MS)
    return () => clearTimeout(timer)
  }, [refusals])
  return refusals > said
}

function wholeMessage(status: LiveStatus, hasBoard: boolean): { key: string; picture: string } | null {
  if (status.state === 'deleted') return { key: 'canvas.status.deleted', picture: '1F5D1' }
  if (isShutOut(status) || (status.state === 'refused' && !hasBoard))
    return { key: 'canvas.status.refused', picture: '1F512' }
  if (hasBoard) return null
  return status.state === 'offline' || status.state === 'restarting'
    ? { key: 'canvas.status.notHere', picture: OFFLINE_PICTURE }
    : { key: 'canvas.status.loading', picture: '1FA91' }
}
