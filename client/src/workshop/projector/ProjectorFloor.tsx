import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { useFloor } from '../meeting/useFloor.ts'
import styles from './ProjectorFloor.module.css'

/** Who has the word, and who looks in from elsewhere, above whatever the room looks at. */
export function ProjectorFloor() {
  const t = useT()
  const { speaking, round, next } = useFloor()
  const { watchers = [] } = useMeeting().stage
  return (
    <div role="status">
      {speaking && (
        <p className={styles.floor}>
          <Picture id={speaking.person.face} size="1.8em" eager />
          <strong>{t('floor.has', { who: speaking.name })}</strong>
          {round && <span>{t('floor.round', { n: round.had, total: round.total })}</span>}
          {round && next && (
            <span className={styles.next}>
              {t('floor.next', { who: next.name })}
              <Picture id={next.person.face} size="1.4em" eager />
            </span>
          )}
        </p>
      )}
      {watchers.length > 0 && (
        <p className={styles.watched}>
          <Picture id="1F440" size="1.2em" eager />
          {t('watch.seen', { who: watchers.join(', ') })}
        </p>
      )}
    </div>
  )
}
