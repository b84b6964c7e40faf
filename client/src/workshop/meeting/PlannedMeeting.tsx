import type { SessionDetail } from '@wijktafel/shared/api/session'
import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useSessionAction } from '../queries/useSessionAction.ts'
import { AppHeader } from '../shell/AppHeader.tsx'
import { formatMoment } from '../shell/dates.ts'

/** Before it begins: the regisseur opens it, the others wait. This screen goes on by itself when it opens. */
export function PlannedMeeting({ session }: { session: SessionDetail }) {
  const t = useT()
  const open = useSessionAction('POST /api/sessions/:sessionId/open')
  const when = session.plannedAt === null ? t('meeting.noDate') : formatMoment(session.plannedAt)
  const leads = can(session.role, 'session.lead')
  return (
    <>
      <AppHeader />
      <main>
        <EmptyState
          picture={leads ? '1F6AA' : '23F3'}
          title={session.title}
          text={leads ? when : t('planned.wait', { when })}
        >
          {session.videoUrl && (
            <ButtonLink size="l" picture="1F4F9" href={session.videoUrl} newTab>
              {t('video.open')}
            </ButtonLink>
          )}
          {leads && (
            <>
              <ButtonLink size="l" picture="1F4CB" href={`/bijeenkomst/${session.id}/agenda`}>
                {t('planned.agenda')}
              </ButtonLink>
              <Button
                look="now"
                size="l"
                pictureEnd="1F6AA"
                isDisabled={open.isPending || session.activities.length === 0}
                onPress={() => open.mutate({ params: { sessionId: session.id } })}
              >
                {t('agenda.open')}
              </Button>
            </>
          )}
          {!leads && <ButtonLink href={`/project/${session.projectId}`}>{session.projectName}</ButtonLink>}
        </EmptyState>
      </main>
    </>
  )
}
