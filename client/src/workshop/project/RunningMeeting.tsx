import { can, type MemberRole } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import styles from './RunningMeeting.module.css'

/** A meeting that is going on right now: the one thing to do is to go there. */
export function RunningMeeting({
  session,
  role,
}: {
  session: { id: string; title: string }
  role: MemberRole
}) {
  const t = useT()
  const watches = can(role, 'session.watch')
  return (
    <section className={styles.running}>
      <Picture id="1FA91" size="3rem" eager />
      <div className={styles.words}>
        <h2>{session.title}</h2>
        <p>{t('project.runningNow')}</p>
      </div>
      {!watches && (
        <ButtonLink look="now" size="l" href={`/bijeenkomst/${session.id}`}>
          {t('home.enter')}
        </ButtonLink>
      )}
    </section>
  )
}
