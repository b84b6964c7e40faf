import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QueryState } from '../shell/QueryState.tsx'
import { FrontDoor } from './FrontDoor.tsx'
import { InvitationForm } from './InvitationForm.tsx'
import { NewPasswordForm } from './NewPasswordForm.tsx'
import { SigningIn } from './SigningIn.tsx'
import { useUseLink } from './useUseLink.ts'

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
