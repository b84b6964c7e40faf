import { useT } from '../../i18n/translate.ts'
import { Loading } from '../../ui/Loading.tsx'
import { MeetingContext } from '../meeting/meetingContext.ts'
import { useLiveSession } from '../meeting/useLiveSession.ts'
import { useDocumentTitle } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { Projector } from './Projector.tsx'
import { ProjectorFloor } from './ProjectorFloor.tsx'
import { ProjectorMessage } from './ProjectorMessage.tsx'
import styles from './ProjectorPage.module.css'

/** The screen for the room: readable from ten metres, nothing on it that is secret, nothing to press. */
export function ProjectorPage({ sessionId }: { sessionId: string }) {
  const t = useT()
  const { session, stage, status, clockOffsetMs } = useLiveSession(sessionId)
  useDocumentTitle(t('meeting.screen'))
  return (
    <div className={styles.screen}>
      <QueryState query={session}>
        {(data) => {
          if (data.state === 'closed' || stage?.state === 'closed') {
            return (
              <ProjectorMessage
                picture="1F44B"
                title={t('projector.thanks')}
                text={t('projector.reportReady')}
              />
            )
          }
          if (!stage) return <Loading label={t('common.loading')} />
          return (
            <MeetingContext value={{ session: data, stage, status, clockOffsetMs }}>
              <div className={styles.room}>
                <ProjectorFloor />
                <div className={styles.rest}>
                  <Projector />
                </div>
              </div>
            </MeetingContext>
          )
        }}
      </QueryState>
    </div>
  )
}
