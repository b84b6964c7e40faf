import type { SessionDetail } from '@wijktafel/shared/api/session'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { PHASE_PICTURES } from '../../ui/phaseLook.ts'
import { useSessionAction } from '../queries/useSessionAction.ts'
import { clockTime, formatDay } from '../shell/dates.ts'
import styles from './AgendaSummary.module.css'
import { formatDuration } from './formatDuration.ts'
import { KeepAgenda } from './KeepAgenda.tsx'
import { MeetingSheet } from './MeetingSheet.tsx'
import { stepOffsets } from './stepTimes.ts'

const MINUTE_MS = 60_000

/** How long it takes, when and where; and the one next step: opening. */
export function AgendaSummary({ session }: { session: SessionDetail }) {
  const t = useT()
  const [, navigate] = useLocation()
  const [isEditing, setIsEditing] = useState(false)
  const path = `/bijeenkomst/${session.id}`
  const open = useSessionAction('POST /api/sessions/:sessionId/open', () => navigate(path))
  const minutes = stepOffsets(session.activities).at(-1) ?? 0
  const { plannedAt } = session
  return (
    <Card className={styles.summary}>
      <Chip tone={session.phase} picture={PHASE_PICTURES[session.phase]} className={styles.phase}>
        {t(`phase.${session.phase}`)}
      </Chip>
      <p className={styles.total}>{formatDuration(minutes, t)}</p>
      <dl className={styles.facts}>
        <Fact
          picture="1F4C5"
          name={t('newMeeting.day')}
          value={plannedAt === null ? t('meeting.noDate') : formatDay(plannedAt)}
        />
        {plannedAt !== null && (
          <Fact
            picture="23F0"
            name={t('newMeeting.time')}
            value={t('agenda.fromTo', {
              from: clockTime(plannedAt),
              to: clockTime(plannedAt + minutes * MINUTE_MS),
            })}
          />
        )}
        {session.place && <Fact picture="1F4CD" name={t('newMeeting.place')} value={session.place} />}
      </dl>
      <Button size="s" picture="270F" onPress={() => setIsEditing(true)}>
        {t('agenda.editMeeting')}
      </Button>
      <ButtonLink size="s" picture="1F4CB" href={`${path}/draaiboek`}>
        {t('runSheet.title')}
      </ButtonLink>
      <KeepAgenda session={session} />
      <ButtonLink size="s" picture="1F5A8" href={`${path}/papier`}>
        {t('paper.title')}
      </ButtonLink>
      {session.state === 'open' ? (
        <ButtonLink look="now" size="l" pictureEnd="1FA91" href={path}>
          {t('agenda.backToMeeting')}
        </ButtonLink>
      ) : (
        <>
          <Button
            look="now"
            size="l"
            pictureEnd="1F6AA"
            isDisabled={session.activities.length === 0 || open.isPending}
            onPress={() => open.mutate({ params: { sessionId: session.id } })}
          >
            {t('agenda.open')}
          </Button>
          <p className={styles.hint}>{t('agenda.openHint')}</p>
        </>
      )}
      {isEditing && <MeetingSheet session={session} onClose={() => setIsEditing(false)} />}
    </Card>
  )
}

function Fact({ picture, name, value }: { picture: string; name: string; value: string }) {
  return (
    <div>
      <dt>
        <Picture id={picture} alt={name} size="1.75rem" eager />
      </dt>
      <dd>{value}</dd>
    </div>
  )
}
