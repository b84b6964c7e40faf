import { useQueryClient } from '@tanstack/react-query'
import type { EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '../queries/useAction.ts'
import { localPath } from './localPath.ts'

export type UseLink = ReturnType<typeof useUseLink>

/** Uses the link, then goes to the project, or to the path in `?naar=`. */
export function useUseLink(token: string) {
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const action = useAction('POST /api/links/:token', { errors: 'inline' })
  const { mutate } = action
  const submit = useCallback(
    (body: { name?: string; email?: string; password?: string }) =>
      mutate(
        { params: { token }, body },
        {
          onSuccess: ({ projectId }: EndpointOutput<'POST /api/links/:token'>) => {
            const wanted = localPath(new URLSearchParams(window.location.search).get('naar'))
            client.clear()
            navigate(wanted ?? (projectId ? `/project/${projectId}` : '/'), { replace: true })
          },
        },
      ),
    [mutate, token, client, navigate],
  )
  return { submit, error: action.error, isPending: action.isPending }
}
