import { useQueryClient } from '@tanstack/react-query'
import type { EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QueryState } from '../shell/QueryState.tsx'
import { FrontDoor } from './FrontDoor.tsx'
import { InvitationForm } from './InvitationForm.tsx'
import { localPath } from './localPath.ts'
import { NewPasswordForm } from './NewPasswordForm.tsx'
import { SigningIn } from './SigningIn.tsx'

/** What someone sees who opens a link that was handed to them. */
export function LinkPage({ token }: { token: string }) {
  const t = useT()
  const info = useEndpoint('GET /api/links/:token', { params: { token } })
  const useLink = useUseLink(token)
  if (info.error?.code === 'linkExpired' || info.error?.code === 'notFound') {
    return (
      <FrontDoor title={t('link.title')}>
        <EmptyState small picture="1F517" title={t('error.linkExpired')} alert>
          <ButtonLink href="/">{t('notFound.home')}</ButtonLink>
        </EmptyState>
      </FrontDoor>
    )
  }
  return (
    <QueryState query={info}>
      {(link) => {
        if (link.purpose === 'signIn') return <SigningIn use={useLink} />
        if (link.purpose === 'password') return <NewPasswordForm link={link} use={useLink} />
        return <InvitationForm link={link} use={useLink} />
      }}
    </QueryState>
  )
}

export type UseLink = ReturnType<typeof useUseLink>

/** Uses the link, then goes to the project, or to the path in `?naar=`. */
function useUseLink(token: string) {
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
