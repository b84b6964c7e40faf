import { useQueryClient } from '@tanstack/react-query'
import type { EndpointKey } from '@wijktafel/shared/api/endpoints'
import type { SessionDetail } from '@wijktafel/shared/api/session'
import { useEffect } from 'react'
import { useStage } from '../../live/useStage.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'

const ASK_AGAIN_MS = 15_000
/** Somebody waits at the door. */
const ASK_SOON_MS = 3_000

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
    { everyMs: (data) => (data && mustAsk(data) ? ASK_SOON_MS : ASK_AGAIN_MS) },
  )
  const { stage, status } = useStage(session.data && !mustAsk(session.data) ? sessionId : null)
  const moment = stage && [stage.state, stage.activity?.id, stage.decision?.id, stage.outcome?.id].join(' ')
  useEffect(() => {
    if (moment === null) return
    for (const key of CHANGED_BY_STAGE) void client.invalidateQueries({ queryKey: [key] })
  }, [moment, client])
  const isRefused = status.state === 'refused'
  useEffect(() => {
    // What one may do here changed: the page follows at once.
    if (isRefused) void client.invalidateQueries({ queryKey: ['GET /api/sessions/:sessionId'] })
  }, [isRefused, client])
  const clockOffsetMs = session.data ? session.data.serverTime - session.dataUpdatedAt : 0
  return { session, stage, status, clockOffsetMs }
}

/** A coach who waits for the yes of whoever leads: nothing live is there for them yet. */
export function mustAsk({ role, state, lookIn }: SessionDetail): boolean {
  return role === 'coach' && state === 'open' && lookIn !== 'yes'
}
