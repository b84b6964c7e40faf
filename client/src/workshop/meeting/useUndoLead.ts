import type { UndoableAction } from '@wijktafel/shared/leadNews'
import { useEffect, useState } from 'react'
import { useLeadNews } from '../../live/useLeadNews.ts'
import { useMeeting } from './meetingContext.ts'
import { useLead } from './useLead.ts'

const FRESH_MS = 120_000

/** What whoever leads did last. `isFresh`: so shortly ago that it may have been a slip. Only for who leads. */
export function useUndoLead(): {
  last: UndoableAction | null
  isFresh: boolean
  isPending: boolean
  undo: () => void
} {
  const { session, clockOffsetMs } = useMeeting()
  const { lead, isPending } = useLead()
  const last = useLeadNews(session.id)?.undo ?? null
  const [now, setNow] = useState(() => Date.now())
  const leftMs = last ? last.at + FRESH_MS - (now + clockOffsetMs) : 0
  useEffect(() => {
    if (!last) return
    const at = Date.now()
    setNow(at)
    const over = last.at + FRESH_MS - (at + clockOffsetMs)
    if (over <= 0) return
    const timer = setTimeout(() => setNow(Date.now()), over)
    return () => clearTimeout(timer)
  }, [last, clockOffsetMs])
  return {
    ...{ last, isPending },
    isFresh: leftMs > 0,
    undo: () => {
      if (last && !isPending) lead({ type: 'undo', id: last.id })
    },
  }
}
