import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { ActivityId, BoardId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { Fragment, useEffect, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { DraftWays } from '../workshop/ballots/DraftWays.tsx'
import { RecountButton } from '../workshop/ballots/RecountButton.tsx'
import { useMeeting } from '../workshop/meeting/meetingContext.ts'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { QueryState } from '../workshop/shell/QueryState.tsx'
import { useCardsToChoose } from './cardsToChoose.ts'
import { DecisionForm } from './DecisionForm.tsx'
import styles from './DecisionPanel.module.css'
import { DraftCard } from './DraftCard.tsx'
import { OutcomeSummary } from './OutcomeSummary.tsx'

/** All decision moments of the meeting. The regisseur prepares and opens; everyone sees what was decided. */
export function DecisionPanel() {
  const { session } = useMeeting()
  const decisions = useEndpoint(
    'GET /api/sessions/:sessionId/decisions',
    { params: { sessionId: session.id } },
    { everyMs: 10_000 },
  )
  return <QueryState query={decisions}>{(data) => <Decisions decisions={data.decisions} />}</QueryState>
}

interface Editing {
  /** Null: a new one. */
  decision: DecisionDetail | null
  /** The step that it belongs to, also when the meeting goes on meanwhile. */
  activityId: ActivityId | null
  boardId: BoardId | null
}

function Decisions({ decisions }: { decisions: readonly DecisionDetail[] }) {
  const t = useT()
  const { session, stage } = useMeeting()
  const [editing, setEditing] = useState<Editing | null>(null)
  const leads = can(session.role, 'session.lead')
  const { activity } = stage
  const edit = (decision: DecisionDetail | null) => {
    const own = session.activities.find(({ id }) => id === decision?.activityId)
    setEditing({
      decision,
      activityId: activity?.id ?? null,
      boardId: (own ?? activity)?.boardId ?? null,
    })
  }
  const isAsked = useCardsToChoose(({ cards }) => cards !== null)
  useEffect(() => {
    if (isAsked && leads && !editing) edit(null)
  })
  if (editing && leads) {
    return <DecisionForm sessionId={session.id} {...editing} suggestion="" onDone={() => setEditing(null)} />
  }
  const drafts = leads ? decisions.filter(({ state }) => state === 'draft') : []
  const closed = decisions.filter(({ state }) => state === 'closed')
  return (
    <div className={styles.panel}>
      {decisions.length === 0 && (
        <EmptyState
          small
          picture="1F5F3"
          title={t('decision.none')}
          text={leads ? t('decision.noneText') : undefined}
        />
      )}
      {drafts.map((decision) => (
        <Fragment key={decision.id}>
          <DraftCard decision={decision} onEdit={() => edit(decision)} />
          <DraftWays decision={decision} />
        </Fragment>
      ))}
      {leads && (
        <Button picture="2795" onPress={() => edit(null)}>
          {t('decision.new')}
        </Button>
      )}
      {closed.toReversed().map((decision) => (
        <Fragment key={decision.id}>
          <OutcomeSummary decision={decision} />
          <RecountButton decision={decision} />
        </Fragment>
      ))}
    </div>
  )
}
