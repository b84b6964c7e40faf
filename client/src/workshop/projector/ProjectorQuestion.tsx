import type { StageActivity } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { ProjectorClock } from './ProjectorClock.tsx'
import styles from './ProjectorQuestion.module.css'

/** Letters above which the question is set smaller, so that it stays on the screen. */
const LONG_QUESTION = 70

export function ProjectorQuestion({ activity }: { activity: StageActivity }) {
  const t = useT()
  const question = activity.question ?? activity.title
  return (
    <main className={styles.question} style={phaseColors(activity.phase)}>
      <span className={styles.phase}>{t(`phase.${activity.phase}`)}</span>
      <div className={styles.middle}>
        <Picture id={activity.picture} size="7em" eager />
        <h1 className={question.length > LONG_QUESTION ? styles.long : undefined}>{question}</h1>
      </div>
      <Counts accepts={activity.accepts.length > 0} />
    </main>
  )
}

/** Time, how many cards, how many people are done. Never which cards, never whose. */
export function Counts({ accepts }: { accepts: boolean }) {
  const t = useT()
  const { stage } = useMeeting()
  const { counts } = stage
  return (
    <p className={styles.counts}>
      <span className={styles.clock}>
        <ProjectorClock />
      </span>
      {accepts && <span>{t('common.cards', { n: counts.cards })}</span>}
      {accepts && counts.people > 0 && (
        <span>{t('projector.done', { done: counts.done, n: counts.people })}</span>
      )}
    </p>
  )
}
