import { assertNever } from '@wijktafel/shared/assertNever'
import { can } from '@wijktafel/shared/roles'
import { NoMoments } from '../../canvas/history/MomentList.tsx'
import { DecisionPanel } from '../../decisions/DecisionPanel.tsx'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { TemplateGuide } from '../agenda/TemplateGuide.tsx'
import { CoachPanel } from '../coach/CoachPanel.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QueryState } from '../shell/QueryState.tsx'
import { AgendaPanel } from './AgendaPanel.tsx'
import { HiddenQueue } from './HiddenQueue.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import { useMeeting } from './meetingContext.ts'
import { NotesPanel } from './NotesPanel.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'
import { PromisesPanel } from './PromisesPanel.tsx'
import type { PanelId } from './panels.ts'

/** What stands in a panel, whether it is a column or a sheet. */
export function PanelContent({ panel }: { panel: PanelId }) {
  const { session } = useMeeting()
  switch (panel) {
    case 'agenda':
      return <AgendaPanel />
    case 'people':
      return <PeoplePanel />
    case 'notes':
      return <NotesPanel session={session} editable={can(session.role, 'note.edit')} />
    case 'decision':
      return <DecisionPanel />
    case 'promises':
      return <PromisesPanel />
    case 'coach':
      return <CoachPanel session={session} />
    case 'history':
      return <HistoryOfStep />
    case 'hidden':
      return <HiddenQueue />
    case 'guide':
      return <GuidePanel />
    default:
      return assertNever(panel)
  }
}

function GuidePanel() {
  const t = useT()
  const { stage } = useMeeting()
  if (!stage.activity) return <EmptyState small picture="1F4A1" title={t('guide.none')} />
  return <StepGuide key={stage.activity.id} activityId={stage.activity.id} />
}

function StepGuide({ activityId }: { activityId: string }) {
  const template = useEndpoint('GET /api/activities/:activityId/template', { params: { activityId } })
  return <QueryState query={template}>{(data) => <TemplateGuide template={data} />}</QueryState>
}

/** Of the board of this step. */
function HistoryOfStep() {
  const { session, stage } = useMeeting()
  const boardId = stage.activity?.boardId
  if (!boardId) return <NoMoments />
  return <HistoryPanel key={boardId} boardId={boardId} role={session.role} />
}
