import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useAction } from '../queries/useAction.ts'
import styles from './FloorNow.module.css'
import { useMeeting } from './meetingContext.ts'
import { type Speaking, useFloor } from './useFloor.ts'
import { useLead } from './useLead.ts'
import { formatRemaining, useSince } from './useRemaining.ts'

/** Who has the word now, and how long; whoever has it gives it back, and whoever leads gives it on. Nothing while nobody has it. */
export function FloorNow() {
  const t = useT()
  const { session } = useMeeting()
  const { speaking, round, next } = useFloor()
  if (!speaking) return null
  const leads = can(session.role, 'session.lead')
  const isMine = speaking.person.id === session.participant?.id
  return (
    <section className={styles.floor} aria-label={t('floor.label')}>
      <div className={styles.who} role="status">
        <Picture id={speaking.person.face} size="2rem" eager />
        <span className={styles.name}>
          {isMine ? t('floor.mine') : t('floor.has', { who: speaking.name })}
        </span>
        {leads && <Since speaking={speaking} />}
      </div>
      {round && (
        <p className={styles.round}>
          {t('floor.round', { n: round.had, total: round.total })}
          {next && ` · ${t('floor.next', { who: next.name })}`}
        </p>
      )}
      {leads ? <LeadingTurn speaking={speaking} /> : isMine && <OwnTurn speaking={speaking} />}
    </section>
  )
}

function Since({ speaking }: { speaking: Speaking }) {
  const { clockOffsetMs } = useMeeting()
  return <span className={styles.since}>{formatRemaining(useSince(speaking.since, clockOffsetMs))}</span>
}

function LeadingTurn({ speaking }: { speaking: Speaking }) {
  const t = useT()
  const { lead, isPending } = useLead()
  const { round } = useFloor()
  return (
    <div className={styles.buttons}>
      <Button
        size="s"
        isDisabled={isPending}
        onPress={() => lead({ type: 'endTurn', from: speaking.person.id })}
      >
        {t(round ? 'floor.giveOn' : 'floor.end')}
      </Button>
      {round && (
        <Button size="s" look="quiet" isDisabled={isPending} onPress={() => lead({ type: 'endRound' })}>
          {t('floor.endRound')}
        </Button>
      )}
    </div>
  )
}

function OwnTurn({ speaking }: { speaking: Speaking }) {
  const t = useT()
  const { round } = useFloor()
  const { mutate, isPending } = useAction('POST /api/participants/:participantId/turn/end')
  const end = (pass: boolean) => mutate({ params: { participantId: speaking.person.id }, body: { pass } })
  return (
    <div className={styles.buttons}>
      <Button size="s" isDisabled={isPending} onPress={() => end(false)}>
        {t('floor.done')}
      </Button>
      {round && (
        <Button size="s" look="quiet" isDisabled={isPending} onPress={() => end(true)}>
          {t('floor.pass')}
        </Button>
      )}
    </div>
  )
}
