import { talkStepOf } from '@wijktafel/shared/decisions/consent'
import { can } from '@wijktafel/shared/roles'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { useMeeting } from '../../workshop/meeting/meetingContext.ts'
import { useAction } from '../../workshop/queries/useAction.ts'
import styles from './ConsentMoment.module.css'
import { ConsentTalk } from './ConsentTalk.tsx'

const BACK = { proposal: 'draft', questions: 'proposal', reactions: 'questions' } as const

/** A step before the ballot, with the way back for who leads; the way on is where it always is. */
export function ConsentMoment({ decision }: { decision: StageDecision }) {
  const t = useT()
  const { session } = useMeeting()
  const move = useAction('POST /api/decisions/:decisionId/step', {
    refresh: ['GET /api/sessions/:sessionId/decisions'],
  })
  const from = talkStepOf(decision)
  return (
    <div className={styles.moment}>
      <ConsentTalk decision={decision} />
      {from && can(session.role, 'session.lead') && (
        <div className={styles.back}>
          <Button
            look="quiet"
            picture="21A9"
            isDisabled={move.isPending}
            onPress={() =>
              move.mutate({ params: { decisionId: decision.id }, body: { from, to: BACK[from] } })
            }
          >
            {t(`consent.back.${from}`)}
          </Button>
        </div>
      )}
    </div>
  )
}
