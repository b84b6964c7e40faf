import type { Activity } from '@wijktafel/shared/api/session'
import { can } from '@wijktafel/shared/roles'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import { clockTime } from '../shell/dates.ts'
import styles from './AgendaPanel.module.css'
import { useMeeting } from './meetingContext.ts'
import { minutesLate, plannedEnd, timesFromHere } from './meetingTimes.ts'
import { ShortenSheet } from './ShortenSheet.tsx'
import { useLead } from './useLead.ts'
import { useRemaining } from './useRemaining.ts'
import { useScrollEdges } from './useScrollEdges.ts'

const MINUTE_MS = 60_000

/** Today's steps. The regisseur goes to any of them; the others see where we are. */
export function AgendaPanel() {
  const t = useT()
  const { session, stage } = useMeeting()
  const { lead, isPending } = useLead()
  const currentId = stage.activity?.id ?? null
  const leads = can(session.role, 'session.lead')
  const list = useRef<HTMLOListElement>(null)
  const { above, below } = useScrollEdges(list)
  useCurrentInSight(list, currentId)
  const times = useMeetingTimes()
  return (
    <section className={styles.panel}>
      <header className={styles.header}>
        <h2>{t('meeting.today')}</h2>
        <TimeLeft />
      </header>
      <EndTime {...times}>{leads && <Shorten {...times} currentId={currentId} />}</EndTime>
      <div className={styles.scroll} data-above={above} data-below={below}>
        <ol ref={list} className={styles.steps}>
          {session.activities.map((activity) => {
            const isCurrent = activity.id === currentId
            const content = (
              <StepContent
                activity={activity}
                isCurrent={isCurrent}
                startsAt={times.startsAt.get(activity.id)}
              />
            )
            const className = classes(
              styles.step,
              isCurrent && styles.current,
              isDone(activity, isCurrent) && styles.done,
              isSkipped(activity, isCurrent) && styles.skipped,
            )
            return (
              <li
                key={activity.id}
                style={phaseColors(activity.phase)}
                aria-current={isCurrent ? 'step' : undefined}
              >
                {leads ? (
                  <button
                    type="button"
                    className={className}
                    disabled={isCurrent || isPending}
                    onClick={() => lead({ type: 'go', from: currentId, to: activity.id })}
                  >
                    {content}
                  </button>
                ) : (
                  <div className={className}>{content}</div>
                )}
              </li>
            )
          })}
        </ol>
      </div>
    </section>
  )
}

/** Scrolls the list, and only the list, to the step that we are at, also when the list becomes shorter. */
function useCurrentInSight(list: RefObject<HTMLElement | null>, currentId: string | null) {
  useEffect(() => {
    const element = list.current
    if (!element || currentId === null) return
    const show = () => {
      const current = element.querySelector<HTMLElement>('[aria-current]')
      if (!current) return
      element.scrollTop = current.offsetTop - (element.clientHeight - current.offsetHeight) / 2
    }
    const sizes = new ResizeObserver(show)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [list, currentId])
}

function isDone(activity: Activity, isCurrent: boolean): boolean {
  return activity.state === 'done' && !isCurrent
}

/** Left out, and not gone to all the same. */
function isSkipped({ plan, state }: Activity, isCurrent: boolean): boolean {
  return plan === 'skipped' && state === 'planned' && !isCurrent
}

interface StepContentProps {
  activity: Activity
  isCurrent: boolean
  /** Of a step that is still to come. */
  startsAt: number | undefined
}

function StepContent({ activity, isCurrent, startsAt }: StepContentProps) {
  const t = useT()
  return (
    <>
      <Picture id={activity.picture} size="1.75rem" eager />
      <span className={styles.name}>{activity.title}</span>
      {isSkipped(activity, isCurrent) ? (
        <span className={styles.minutes}>{t('shorten.skipped')}</span>
      ) : isDone(activity, isCurrent) ? (
        <span className={styles.tick} role="img" aria-label={t('phase.done')}>
          ✓
        </span>
      ) : (
        <span className={styles.minutes}>
          {startsAt !== undefined && <span className={styles.at}>{clockTime(startsAt)}</span>}
          {t('agenda.min', { n: activity.minutes })}
        </span>
      )}
    </>
  )
}

/** When it will be over as it goes now, and how much later that is than was planned. */
function EndTime({ endsAt, late, children }: { endsAt: number; late: number; children: ReactNode }) {
  const t = useT()
  return (
    <p className={styles.end} data-late={late > 0}>
      {t('meeting.endsAt', { time: clockTime(endsAt) })}
      {late > 0 && <strong>{t('meeting.late', { n: late })}</strong>}
      {children}
    </p>
  )
}

/** Plan B, where the agenda has one or time runs out. */
function Shorten({ endsAt, late, currentId }: { endsAt: number; late: number; currentId: string | null }) {
  const t = useT()
  const { session } = useMeeting()
  const [isOpen, setIsOpen] = useState(false)
  const { activities } = session
  const later = activities.slice(activities.findIndex(({ id }) => id === currentId) + 1)
  const steps = later.filter(({ plan }) => plan !== 'needed')
  if (later.length === 0 || (steps.length === 0 && late === 0)) return null
  return (
    <>
      <button type="button" className={styles.shorten} onClick={() => setIsOpen(true)}>
        {t('shorten.button')}
      </button>
      {isOpen && <ShortenSheet {...{ steps, endsAt, late }} onClose={() => setIsOpen(false)} />}
    </>
  )
}

const LOOK_EVERY_MS = 5_000

/** By the clock of the server, so that all who lead see the same. */
function useMeetingTimes() {
  const { session, stage, clockOffsetMs } = useMeeting()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const interval = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS)
    return () => clearInterval(interval)
  }, [])
  const { activities } = session
  const times = timesFromHere(activities, {
    currentId: stage.activity?.id ?? null,
    timer: stage.timer,
    now: now + clockOffsetMs,
  })
  return { ...times, late: minutesLate(times.endsAt, plannedEnd(activities, session)) }
}

/** What the rest of the meeting takes: this step's clock and all steps that come after it. */
function TimeLeft() {
  const t = useT()
  const { session, stage, clockOffsetMs } = useMeeting()
  const remaining = useRemaining(stage.timer, clockOffsetMs)
  const at = session.activities.findIndex(({ id }) => id === stage.activity?.id)
  const later = session.activities
    .slice(at + 1)
    .reduce((sum, { minutes, plan }) => sum + (plan === 'skipped' ? 0 : minutes), 0)
  const total = Math.round((remaining ?? 0) / MINUTE_MS) + later
  const [hours, minutes] = [Math.floor(total / 60), total % 60]
  if (hours === 0) return <span className={styles.left}>{t('meeting.minutesLeft', { n: minutes })}</span>
  const key = minutes === 0 ? 'meeting.wholeHoursLeft' : 'meeting.hoursLeft'
  return <span className={styles.left}>{t(key, { hours, minutes })}</span>
}
