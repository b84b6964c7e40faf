import type { SessionId } from '@wijktafel/shared/ids'
import { useEffect, useState } from 'react'
import { useStage } from '../../live/useStage.ts'
import { keepStage, readKeptStage } from './keptStage.ts'

/** So that the phone opens without network where it was last. */
const KEPT = { persist: true }

/** The stage as this device last knew it from the very first moment, and as it is as soon as that is known. */
export function usePhoneStage(sessionId: SessionId): ReturnType<typeof useStage> {
  const [kept] = useState(() => readKeptStage(sessionId))
  const { stage, status } = useStage(sessionId, KEPT)
  useEffect(() => {
    if (stage) keepStage(sessionId, stage)
  }, [sessionId, stage])
  return { stage: stage ?? kept, status }
}
