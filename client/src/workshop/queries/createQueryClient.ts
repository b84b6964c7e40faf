import { QueryClient } from '@tanstack/react-query'
import { CallError } from '../../api/call.ts'

const STALE_MS = 2_000
const TRIES = 3

/** Answers stay on the screen while we ask again; only a lost connection is tried again by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: STALE_MS,
        retry: (count, error) => count < TRIES && error instanceof CallError && error.code === 'offline',
      },
      mutations: { networkMode: 'always' },
    },
  })
}
