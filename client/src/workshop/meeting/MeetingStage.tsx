import { talkStepOf } from '@wijktafel/shared/decisions/consent'
import { can } from '@wijktafel/shared/roles'
import type { StageDecision } from '@wijktafel/shared/stage'
import { ConsentMoment } from '../../decisions/consent/ConsentMoment.tsx'
import { CountedMoment } from '../../decisions/consent/CountedMoment.tsx'
import { GoOn } from '../../decisions/consent/GoOn.tsx'
import { DecisionMoment } from '../../decisions/DecisionMoment.tsx'
import { OutcomeView } from '../../decisions/OutcomeView.tsx'
import { useT } from '../../i18n/translate.ts'
import { OpenWays } from '../ballots/OpenWays.tsx'
import { RecountOf } from '../ballots/RecountButton.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { BoardListArea } from './BoardListArea.tsx'
import { LiveBoard } from './LiveBoard.tsx'
import styles from './MeetingStage.module.css'
import { useMeeting } from './meetingContext.ts'
import { PutBackNews } from './PutBackNews.tsx'
import { QuestionStage } from './QuestionStage.tsx'

function DecisionNow({ decision }: { decision: StageDecision }) {
  if (talkStepOf(decision)) return <ConsentMoment decision={decision} />
  if (decision.isCounted) {
    return (
      <div className={styles.outcome}>
        <CountedMoment decision={decision} />
      </div>
    )
  }
  return (
    <>
      <DecisionMoment decision={decision} />
      <OpenWays decision={decision} />
    </>
  )
}

/** What everyone looks at: an open ballot, an outcome, the board, or the question. */
export function MeetingStage({ asList }: { asList: boolean }) {
  const t = useT()
  const { session, stage } = useMeeting()
  const { decision, outcome, activity } = stage
  const promises = useEndpoint(
    'GET /api/sessions/:sessionId/promises',
    { params: { sessionId: session.id } },
    { enabled: outcome !== null && can(session.role, 'project.read') },
  )
  if (decision) {
    return (
      <section className={styles.scroll} aria-label={t('panel.decision')}>
        <DecisionNow decision={decision} />
      </section>
    )
  }
  if (outcome) {
    return (
      <section className={styles.scroll} aria-label={t('outcome.label')}>
        <div className={styles.outcome}>
          <OutcomeView
            outcome={outcome}
            promises={promises.data?.promises.filter(({ decisionId }) => decisionId === outcome.id)}
          />
          <GoOn outcome={outcome} />
          <RecountOf sessionId={session.id} decisionId={outcome.id} />
        </div>
      </section>
    )
  }
  if (activity?.boardId && can(session.role, 'board.read')) {
    const { boardId } = activity
    // Before one has a seat the others would take one for somebody else.
    const isSeated = session.participant !== null || !can(session.role, 'session.takePart')
    return (
      <>
        {isSeated && <PutBackNews boardId={boardId} role={session.role} />}
        {asList ? <BoardListArea boardId={boardId} /> : <LiveBoard boardId={boardId} />}
      </>
    )
  }
  return <QuestionStage />
}
