import type { Activity, SessionDetail } from '@wijktafel/shared/api/session'
import { formatJoinCode } from '@wijktafel/shared/pictures/joinCode'
import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { QrCode } from '../paper/QrCode.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { clockTime, formatDay } from '../shell/dates.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { formatDuration } from './formatDuration.ts'
import { packingRows } from './PackingList.tsx'
import styles from './RunSheetPage.module.css'
import { stepOffsets } from './stepTimes.ts'

const MINUTE_MS = 60_000

/** The whole evening on paper, for in the hand of who leads: times, what to ask, what to do, what to bring, and how people come in. */
export function RunSheetPage({ sessionId }: { sessionId: string }) {
  const t = useT()
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  return (
    <Page title={t('runSheet.title')}>
      <QueryState query={session}>
        {(data) =>
          can(data.role, 'session.prepare') ? (
            <>
              <div className={styles.buttons}>
                <ButtonLink href={`/bijeenkomst/${data.id}/agenda`}>{t('common.back')}</ButtonLink>
                <Button look="now" picture="1F5A8" onPress={() => window.print()}>
                  {t('runSheet.print')}
                </Button>
              </div>
              <RunSheet session={data} />
            </>
          ) : (
            <EmptyState picture="1F4CB" title={data.title} text={t('agenda.notYours')} />
          )
        }
      </QueryState>
    </Page>
  )
}

function RunSheet({ session }: { session: SessionDetail }) {
  const t = useT()
  const { activities, plannedAt, place, join, code } = session
  const offsets = stepOffsets(activities)
  const total = offsets.at(-1) ?? 0
  const packing = useEndpoint('GET /api/sessions/:sessionId/packing', { params: { sessionId: session.id } })
  return (
    <article className={styles.sheet}>
      <header className={styles.header}>
        <div>
          <p className={styles.project}>{session.projectName}</p>
          <h1>{session.title}</h1>
          <p>
            {[
              plannedAt === null ? null : formatDay(plannedAt),
              plannedAt === null
                ? null
                : t('agenda.fromTo', {
                    from: clockTime(plannedAt),
                    to: clockTime(plannedAt + total * MINUTE_MS),
                  }),
              formatDuration(total, t),
              place || null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </div>
        {join && code && (
          <div className={styles.join}>
            <QrCode text={join.url} className={styles.qr} />
            <p>
              {`${join.address.replace(/^https?:\/\//, '')}/m`}
              <strong>{formatJoinCode(code)}</strong>
            </p>
          </div>
        )}
      </header>
      <ol className={styles.steps}>
        {activities.map((activity, index) => (
          <Step
            key={activity.id}
            activity={activity}
            from={offsets[index] ?? 0}
            to={offsets[index + 1] ?? total}
            startsAt={plannedAt}
          />
        ))}
      </ol>
      <section className={styles.bring}>
        <h2 className={styles.bringTitle}>{t('packing.title')}</h2>
        <ul>
          {packingRows(session, packing.data?.items ?? []).map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </section>
    </article>
  )
}

interface StepProps {
  activity: Activity
  /** Minutes after the beginning. */
  from: number
  to: number
  startsAt: number | null
}

function Step({ activity, from, to, startsAt }: StepProps) {
  const t = useT()
  const template = useEndpoint('GET /api/activities/:activityId/template', {
    params: { activityId: activity.id },
  })
  const time = (minutes: number) =>
    startsAt === null ? t('runSheet.after', { n: minutes }) : clockTime(startsAt + minutes * MINUTE_MS)
  return (
    <li className={styles.step}>
      <p className={styles.time}>
        <strong>{time(from)}</strong>
        <span>
          {activity.plan === 'skipped' ? t('shorten.skipped') : t('runSheet.until', { time: time(to) })}
        </span>
        <span>{t('agenda.min', { n: activity.minutes })}</span>
      </p>
      <div>
        <h2 className={classes(styles.heading, activity.plan === 'skipped' && styles.skipped)}>
          <Picture id={activity.picture} size="8mm" eager />
          {activity.title}
          {activity.plan === 'spare' && <span className={styles.mark}>{t('runSheet.spare')}</span>}
          {activity.silent && <span className={styles.mark}>{t('runSheet.silent')}</span>}
          {activity.decision && <span className={styles.mark}>{t('runSheet.decision')}</span>}
        </h2>
        {activity.question && <p className={styles.question}>{activity.question}</p>}
        {template.data && template.data.steps.length > 0 && (
          <ol className={styles.todo}>
            {template.data.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
      </div>
    </li>
  )
}
