import type { ProjectOverview, SessionCard } from '@wijktafel/shared/api/project'
import { can, type MemberRole } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PHASE_PICTURES } from '../../ui/phaseLook.ts'
import { formatMoment } from '../shell/dates.ts'
import styles from './MeetingList.module.css'

/** All meetings of a project, the newest first. */
export function MeetingList({ project }: { project: ProjectOverview }) {
  const t = useT()
  const meetings = project.phases
    .flatMap(({ done, planned }) => [...planned, ...done])
    .sort((a, b) => momentOf(b) - momentOf(a))
  return (
    <Card title={t('project.allMeetings')}>
      {meetings.length === 0 ? (
        <EmptyState
          small
          picture="1FA91"
          title={t('project.noMeetings')}
          text={can(project.role, 'session.prepare') ? t('project.noMeetingsText') : undefined}
        />
      ) : (
        <ul className={styles.list}>
          {meetings.map((meeting) => (
            <MeetingLine key={meeting.id} meeting={meeting} role={project.role} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function momentOf({ openedAt, plannedAt }: SessionCard): number {
  return openedAt ?? plannedAt ?? Number.MAX_SAFE_INTEGER
}

export function MeetingLine({ meeting, role }: { meeting: SessionCard; role: MemberRole }) {
  const t = useT()
  const moment = meeting.openedAt ?? meeting.plannedAt
  const facts = [
    moment === null ? t('meeting.noDate') : formatMoment(moment),
    meeting.place,
    meeting.people > 0 && t('common.people', { n: meeting.people }),
    meeting.cards > 0 && t('common.cards', { n: meeting.cards }),
  ].filter(Boolean)
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.title}>{meeting.title}</p>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <Chip tone={meeting.phase} picture={PHASE_PICTURES[meeting.phase]}>
        {t(`phase.${meeting.phase}`)}
      </Chip>
      <div className={styles.actions}>
        <MeetingAction meeting={meeting} role={role} />
      </div>
    </li>
  )
}

function MeetingAction({ meeting, role }: { meeting: SessionCard; role: MemberRole }) {
  const t = useT()
  const path = `/bijeenkomst/${meeting.id}`
  if (meeting.state === 'closed') {
    return (
      <ButtonLink size="s" picture="1F4D6" href={`${path}/verslag`}>
        {t('meeting.report')}
      </ButtonLink>
    )
  }
  if (meeting.state === 'planned' && can(role, 'session.prepare')) {
    return (
      <ButtonLink size="s" picture="270F" href={`${path}/agenda`}>
        {t('meeting.prepare')}
      </ButtonLink>
    )
  }
  if (meeting.state === 'planned') return <span className={styles.facts}>{t('meeting.planned')}</span>
  return (
    <ButtonLink size="s" picture="1FA91" href={path}>
      {t('home.enter')}
    </ButtonLink>
  )
}
