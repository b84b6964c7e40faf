import { can } from '@wijktafel/shared/roles'
import { useT } from '../i18n/translate.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'

/** To the book of the project that a meeting belongs to, for who may read it. */
export function BookLink({ sessionId }: { sessionId: string }) {
  const t = useT()
  const { data: session } = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  if (!session || !can(session.role, 'project.read')) return null
  return (
    <ButtonLink look="quiet" picture="1F4D2" href={`/project/${session.projectId}/besluitenboek`}>
      {t('book.open')}
    </ButtonLink>
  )
}
