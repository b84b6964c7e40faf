import { can } from '@wijktafel/shared/roles'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useMeeting } from '../../workshop/meeting/meetingContext.ts'
import { useEndpoint } from '../../workshop/queries/useEndpoint.ts'
import { OutcomeView } from '../OutcomeView.tsx'
import styles from './CountedMoment.module.css'

/** The ballot is closed, and only who leads sees what came of it. Nobody else has it: not on this device either. */
export function CountedMoment({ decision }: { decision: StageDecision }) {
  const t = useT()
  const { session } = useMeeting()
  const leads = can(session.role, 'session.lead')
  const decisions = useEndpoint(
    'GET /api/sessions/:sessionId/decisions',
    { params: { sessionId: session.id } },
    { enabled: leads, everyMs: 5_000 },
  )
  const own = decisions.data?.decisions.find(({ id }) => id === decision.id)
  if (!leads || !own?.result) {
    return <EmptyState picture="1F5F3" title={t('counted.title')} text={t('counted.wait')} />
  }
  return (
    <div className={styles.counted}>
      <Notice tone="fact">{t('counted.onlyYou')}</Notice>
      <OutcomeView outcome={{ ...own, result: own.result }} />
    </div>
  )
}
