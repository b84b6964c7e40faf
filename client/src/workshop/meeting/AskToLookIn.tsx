import type { SessionDetail } from '@wijktafel/shared/api/session'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CoachPanel } from '../coach/CoachPanel.tsx'
import { useAction } from '../queries/useAction.ts'
import { AppHeader } from '../shell/AppHeader.tsx'
import styles from './AskToLookIn.module.css'

/** A coach at the door: nothing of the meeting is here. They ask, and whisper if they must. */
export function AskToLookIn({ session }: { session: SessionDetail }) {
  const t = useT()
  const ask = useAction('POST /api/sessions/:sessionId/look-in', {
    refresh: ['GET /api/sessions/:sessionId'],
  })
  const isAsked = session.lookIn === 'asked'
  return (
    <>
      <AppHeader title={session.title} />
      <main className={styles.door}>
        <EmptyState
          picture="1F440"
          title={t(isAsked ? 'look.asked' : 'look.ask')}
          text={t(isAsked ? 'look.askedText' : 'look.askText')}
        >
          {!isAsked && (
            <Button
              look="now"
              size="l"
              isDisabled={ask.isPending}
              onPress={() => ask.mutate({ params: { sessionId: session.id } })}
            >
              {t('look.button')}
            </Button>
          )}
          <ButtonLink size="l" href={`/project/${session.projectId}`}>
            {session.projectName}
          </ButtonLink>
        </EmptyState>
        <section className={styles.whisper} aria-label={t('panel.coach')}>
          <h2>{t('panel.coach')}</h2>
          <CoachPanel session={session} />
        </section>
      </main>
    </>
  )
}
