import { can } from '@wijktafel/shared/roles'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import styles from '../ballots/Ways.module.css'
import { useMeeting } from '../meeting/meetingContext.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'

/** While it is open: to the page that reads cards. Cards for people who sit in the meeting can still be printed. */
export function OpenCards({ decision }: { decision: StageDecision }) {
  const t = useT()
  const { session } = useMeeting()
  const made = useEndpoint('GET /api/decisions/:decisionId/turn-cards', {
    params: { decisionId: decision.id },
  })
  const hasCards = (made.data?.cards.length ?? 0) > 0
  const page = `/bijeenkomst/${session.id}`
  return (
    <div className={styles.way}>
      {hasCards && (
        <ButtonLink picture="1F3A5" href={`${page}/kaarten-lezen/${decision.id}`}>
          {t('ways.readCards')}
        </ButtonLink>
      )}
      {can(session.role, 'session.prepare') && (
        <ButtonLink look="quiet" size="s" picture="1F5A8" href={`${page}/kaarten/${decision.id}`}>
          {t(hasCards ? 'turnCards.makeAnew' : 'ways.turnCards')}
        </ButtonLink>
      )}
    </div>
  )
}
