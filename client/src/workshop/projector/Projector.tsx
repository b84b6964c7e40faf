import { talkStepOf } from '@wijktafel/shared/decisions/consent'
import { FORMATS } from '@wijktafel/shared/decisions/formats'
import { can } from '@wijktafel/shared/roles'
import type { StageActivity, StageOutcome } from '@wijktafel/shared/stage'
import { ConsentTalk } from '../../decisions/consent/ConsentTalk.tsx'
import { OutcomeView } from '../../decisions/OutcomeView.tsx'
import { type Translate, useT } from '../../i18n/translate.ts'
import { useCards } from '../../live/useStage.ts'
import { findAnswers } from '../../ui/answers.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PromisedList } from '../meeting/PromisedList.tsx'
import { useChime } from '../meeting/useChime.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { JoinColumn } from './JoinColumn.tsx'
import styles from './Projector.module.css'
import { ProjectorBoard } from './ProjectorBoard.tsx'
import { ProjectorCards } from './ProjectorCards.tsx'
import { ProjectorDecision } from './ProjectorDecision.tsx'
import { ProjectorMessage } from './ProjectorMessage.tsx'
import { ProjectorQuestion } from './ProjectorQuestion.tsx'
import { ProjectorTurn } from './ProjectorTurn.tsx'

const BREAK_TEMPLATE = 'pauze'
const ROWS_IN_SIGHT = 5

/** One thing at a time: an outcome, a ballot, a break, the board, the cards, or the question. */
export function Projector() {
  const t = useT()
  const { session, stage } = useMeeting()
  const { cards } = useCards(session.id)
  useChime(true)
  const { outcome, decision, activity, promised = [], paused = false } = stage
  if (paused) return <ProjectorMessage picture="1F440" title={t('pause.title')} text={t('pause.text')} />
  if (outcome) return <ProjectorOutcome />
  if (decision?.isCounted)
    return <ProjectorMessage picture="1F5F3" title={t('counted.title')} text={t('counted.wait')} />
  if (decision && talkStepOf(decision)) {
    return (
      <div className={styles.split}>
        <main className={styles.talk}>
          <ConsentTalk decision={decision} />
        </main>
        <JoinColumn />
      </div>
    )
  }
  if (decision) {
    return (
      <div className={styles.split}>
        <ProjectorDecision decision={decision} />
        <JoinColumn />
      </div>
    )
  }
  if (!activity) {
    return (
      <div className={styles.split}>
        {promised.length > 0 ? (
          <main>
            <PromisedList promised={promised} isWall />
          </main>
        ) : (
          <ProjectorMessage picture="1FA91" title={stage.title} text={t('projector.welcome')} />
        )}
        <JoinColumn />
      </div>
    )
  }
  if (activity.templateId === BREAK_TEMPLATE) {
    return <ProjectorMessage picture={activity.picture} title={activity.title} withClock />
  }
  if (stage.inTurn && cards) {
    const { latest } = stage.inTurn
    return (
      <div className={styles.split}>
        <ProjectorTurn
          activity={activity}
          inTurn={stage.inTurn}
          cards={cards.filter(({ id }) => latest.includes(id))}
        />
        <JoinColumn small />
      </div>
    )
  }
  const shown = stage.revealed ? (cards ?? []).filter(({ activityId }) => activityId === activity.id) : []
  if (shown.length === 0 && isWorkOnBoard(activity) && can(session.role, 'board.read')) {
    return <ProjectorBoard activity={activity} boardId={activity.boardId} />
  }
  return (
    <div className={styles.split}>
      {shown.length > 0 ? (
        <ProjectorCards activity={activity} cards={shown} />
      ) : (
        <ProjectorQuestion activity={activity} />
      )}
      <JoinColumn small={shown.length > 0} />
    </div>
  )
}

/** A step that nobody answers on a phone, and that has a board: then the board is what the room looks at. */
function isWorkOnBoard(
  activity: StageActivity,
): activity is StageActivity & { boardId: NonNullable<StageActivity['boardId']> } {
  return activity.boardId !== null && activity.accepts.length === 0
}

/** Below the counts, on a screen that nobody scrolls. */
function countReasonsInSight(outcome: StageOutcome, t: Translate): number {
  const notes = FORMATS[outcome.format].marking === 'one' ? 0 : 1
  return Math.max(0, ROWS_IN_SIGHT - findAnswers(outcome, t).length - notes)
}

function ProjectorOutcome() {
  const t = useT()
  const { session, stage } = useMeeting()
  const promises = useEndpoint(
    'GET /api/sessions/:sessionId/promises',
    { params: { sessionId: session.id } },
    { enabled: can(session.role, 'project.read'), everyMs: 5_000 },
  )
  if (!stage.outcome) return null
  const { id } = stage.outcome
  return (
    <main className={styles.outcome}>
      <OutcomeView
        outcome={stage.outcome}
        mostReasons={countReasonsInSight(stage.outcome, t)}
        promises={promises.data?.promises.filter(({ decisionId }) => decisionId === id)}
      />
    </main>
  )
}
