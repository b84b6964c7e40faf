import { can } from '@wijktafel/shared/roles'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './WallCards.module.css'

const EVERY_MS = 3_000

/** For the whole room: whose card was read, by its number. Never what it said. */
export function WallCards({ decision }: { decision: StageDecision }) {
  const t = useT()
  const { session } = useMeeting()
  const { data } = useEndpoint(
    'GET /api/decisions/:decisionId/turn-cards',
    { params: { decisionId: decision.id } },
    { enabled: can(session.role, 'card.forOthers'), everyMs: EVERY_MS },
  )
  const cards = data?.cards ?? []
  if (cards.length === 0) return null
  const n = cards.filter(({ isRead }) => isRead).length
  return (
    <div className={styles.wall}>
      <p>{t('turnCards.wall.count', { n, all: cards.length })}</p>
      <ul>
        {cards.map(({ number, isRead }) => (
          <li key={number} data-read={isRead}>
            {number}
            {isRead && ' ✓'}
            <span className="visually-hidden">{t(`turnCards.state.${isRead ? 'counted' : 'open'}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
