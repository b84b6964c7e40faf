import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { EndpointInput, EndpointKey, EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { type CallError, call } from '../../api/call.ts'

interface Options<Key extends EndpointKey> {
  enabled?: boolean
  /** Asks again every so often while the screen is open. */
  everyMs?: number | ((known: EndpointOutput<Key> | undefined) => number)
}

/** Reads one endpoint. The key of the cache is `[endpoint, input]`, so that `useAction` can refresh by endpoint. */
export function useEndpoint<Key extends EndpointKey>(
  key: Key,
  input: EndpointInput<Key>,
  { enabled = true, everyMs }: Options<Key> = {},
): UseQueryResult<EndpointOutput<Key>, CallError> {
  return useQuery<EndpointOutput<Key>, CallError>({
    queryKey: [key, input],
    queryFn: ({ signal }) => call(key, input, { signal }),
    enabled,
    refetchInterval:
      typeof everyMs === 'function' ? (query) => everyMs(query.state.data) : (everyMs ?? false),
  })
}
