import { type UseMutationResult, useQueryClient } from '@tanstack/react-query'
import type { EndpointInput, EndpointKey, EndpointOutput } from '@wijktafel/shared/api/endpoints'
import type { SessionDetail } from '@wijktafel/shared/api/session'
import type { CallError } from '../../api/call.ts'
import { useAction } from './useAction.ts'

/** The endpoints that answer with the whole meeting. */
type SessionKey = {
  [Key in EndpointKey]: EndpointOutput<Key> extends SessionDetail ? Key : never
}[EndpointKey]

/** Changes a meeting; what the server answers is the meeting that all screens here show from then on. */
export function useSessionAction<Key extends SessionKey>(
  key: Key,
  onDone?: (output: SessionDetail, input: EndpointInput<Key>) => void,
): UseMutationResult<EndpointOutput<Key>, CallError, EndpointInput<Key>> {
  const client = useQueryClient()
  return useAction(key, {
    refresh: ['GET /api/projects', 'GET /api/projects/:projectId'],
    onDone: (output, input) => {
      const detail: SessionDetail = output
      client.setQueryData(['GET /api/sessions/:sessionId', { params: { sessionId: detail.id } }], detail)
      onDone?.(detail, input)
    },
  })
}
