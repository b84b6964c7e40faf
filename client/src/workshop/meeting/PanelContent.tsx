import { assertNever } from '@wijktafel/shared/assertNever'
import { templateById } from '@wijktafel/shared/method/templates'
import { can } from '@wijktafel/shared/roles'
import { DecisionPanel } from '../../decisions/DecisionPanel.tsx'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { TemplateGuide } from '../agenda/TemplateGuide.tsx'
import { CoachPanel } from '../coach/CoachPanel.tsx'
import { AgendaPanel } from './AgendaPanel.tsx'
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
    case 'guide':
      return <GuidePanel />
    default:
      return assertNever(panel)
  }
}

function GuidePanel() {
  const t = useT()
  const { stage } = useMeeting()
  const template = stage.activity && templateById(stage.activity.templateId)
  if (!template) return <EmptyState small picture="1F4A1" title={t('guide.none')} />
  return <TemplateGuide template={template} />
}
