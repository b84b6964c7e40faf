import type { PhaseSummary, ProjectOverview, SessionCard } from '@wijktafel/shared/api/project'
import type { Phase } from '@wijktafel/shared/method/phase'
import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PHASE_PICTURES, phaseColors } from '../../ui/phaseLook.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { useAction } from '../queries/useAction.ts'
import { BoardLine } from './BoardLine.tsx'
import { MeetingLine } from './MeetingList.tsx'
import { NewMeeting } from './NewMeeting.tsx'
import styles from './PhaseSheet.module.css'
import { ThingLine } from './ThingLine.tsx'

interface PhaseSheetProps {
  project: ProjectOverview
  phase: Phase | null
  onClose: () => void
}

/** One phase opened up: what it is for, what was done, what is planned, what lies on the boards. */
export function PhaseSheet({ project, phase, onClose }: PhaseSheetProps) {
  const t = useT()
  const summary = project.phases.find((each) => each.phase === phase)
  if (!phase) return null
  return (
    <Sheet
      title={t(`phase.${phase}`)}
      picture={PHASE_PICTURES[phase]}
      place="side"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <p className={styles.purpose} style={phaseColors(phase)}>
        {t(`phase.purpose.${phase}`)}
      </p>
      <WhereWeAre project={project} phase={phase} onDone={onClose} />
      {summary ? (
        <PhaseContent summary={summary} project={project} />
      ) : (
        <EmptyState small picture={PHASE_PICTURES[phase]} title={t('diamond.nothing')} />
      )}
      {can(project.role, 'session.prepare') && (
        <NewMeeting projectId={project.id} phase={phase} look="plain" size="m" />
      )}
    </Sheet>
  )
}

interface WhereWeAreProps {
  project: ProjectOverview
  phase: Phase
  /** The button goes away when it was used; the picture behind the sheet then shows where we are. */
  onDone: () => void
}

function WhereWeAre({ project, phase, onDone }: WhereWeAreProps) {
  const t = useT()
  const change = useAction('PATCH /api/projects/:projectId', {
    refresh: ['GET /api/projects/:projectId', 'GET /api/projects'],
    onDone,
  })
  if (project.phase === phase) {
    return (
      <div>
        <Chip tone="now">{t('diamond.here')}</Chip>
      </div>
    )
  }
  if (!can(project.role, 'project.edit')) return null
  return (
    <div>
      <Button
        size="s"
        picture="1F4CD"
        isDisabled={change.isPending}
        onPress={() => change.mutate({ params: { projectId: project.id }, body: { phase } })}
      >
        {t('diamond.setHere')}
      </Button>
    </div>
  )
}

/** What runs now first, then what is planned, then what is over. Leaves out what is empty. */
function meetingsByState({ planned, done }: PhaseSummary) {
  const all = [...planned, ...done]
  const inState = (state: SessionCard['state']) => all.filter((meeting) => meeting.state === state)
  return [
    { title: 'phase.running', those: inState('open') },
    { title: 'phase.planned', those: inState('planned') },
    { title: 'phase.done', those: inState('closed') },
  ].filter(({ those }) => those.length > 0)
}

function PhaseContent({ summary, project }: { summary: PhaseSummary; project: ProjectOverview }) {
  const t = useT()
  const { boards, notes } = summary
  const meetings = meetingsByState(summary)
  const isEmpty = meetings.length + boards.length + notes.length === 0
  if (isEmpty) {
    return (
      <EmptyState
        small
        picture={PHASE_PICTURES[summary.phase]}
        title={t('diamond.nothing')}
        text={t('phase.emptyText')}
      />
    )
  }
  return (
    <>
      {meetings.map(({ title, those }) => (
        <section key={title} className={styles.part}>
          <h3>{t(title)}</h3>
          <ul className={styles.meetings}>
            {those.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} role={project.role} />
            ))}
          </ul>
        </section>
      ))}
      {boards.length > 0 && (
        <section className={styles.part}>
          <h3>{t('phase.boards')}</h3>
          <ul>
            {boards.map((board) => (
              <BoardLine key={board.id} board={board} canRemove={can(project.role, 'board.manage')} />
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.part}>
          <h3>{t('phase.notes')}</h3>
          <ul>
            {notes.map((note) => (
              <ThingLine
                key={note.id}
                picture="1F4DD"
                href={`/bijeenkomst/${note.sessionId}?notitie=${note.id}`}
                title={note.title}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
