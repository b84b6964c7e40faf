import { useQueryClient } from '@tanstack/react-query'
import type { EndpointKey } from '@wijktafel/shared/api/endpoints'
import { useEffect } from 'react'
import { useStage } from '../../live/useStage.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'

const ASK_AGAIN_MS = 15_000

const CHANGED_BY_STAGE: readonly EndpointKey[] = [
  'GET /api/sessions/:sessionId',
  'GET /api/sessions/:sessionId/decisions',
  'GET /api/sessions/:sessionId/own',
]

/** A meeting by HTTP and its stage by live document. When the stage moves on, what HTTP told is asked again. */
export function useLiveSession(sessionId: string) {
  const client = useQueryClient()
  const session = useEndpoint(
    'GET /api/sessions/:sessionId',
    { params: { sessionId } },
    { everyMs: ASK_AGAIN_MS },
  )
  const { stage, status } = useStage(session.data ? sessionId : null)
  const moment = stage && [stage.state, stage.activity?.id, stage.decision?.id, stage.outcome?.id].join(' ')
  useEffect(() => {
    if (moment === null) return
    for (const key of CHANGED_BY_STAGE) void client.invalidateQueries({ queryKey: [key] })
  }, [moment, client])
  const clockOffsetMs = session.data ? session.data.serverTime - session.dataUpdatedAt : 0
  return { session, stage, status, clockOffsetMs }
}
