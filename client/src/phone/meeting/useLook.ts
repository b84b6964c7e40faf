import type { Stage } from '@wijktafel/shared/stage'
import { useEffect, useRef, useState } from 'react'
import { findLook, type Look } from './look.ts'

/** "Everyone to me" is said once: after this long nobody needs the words any more. */
const CALL_SHOWN_MS = 20_000

/** Where everyone should look now. A call from before this phone came in, or from an earlier step, is not said. */
export function useLook(stage: Stage | null): Look | null {
  const [calledAt, setCalledAt] = useState<{ n: number; activityId: string | null } | null>(null)
  const heard = useRef<number | null>(null)
  const activityId = stage?.activity?.id ?? null
  const n = stage === null ? null : (stage.call?.n ?? 0)
  useEffect(() => {
    if (n === null) return
    const isNew = heard.current !== null && n > heard.current
    heard.current = n
    if (isNew) setCalledAt({ n, activityId })
  }, [n, activityId])
  useEffect(() => {
    if (calledAt === null) return
    const timer = setTimeout(() => setCalledAt(null), CALL_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [calledAt])
  return findLook(stage, calledAt !== null && calledAt.activityId === activityId)
}
