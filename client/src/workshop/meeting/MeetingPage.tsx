import { useT } from '../../i18n/translate.ts'
import { Loading } from '../../ui/Loading.tsx'
import { useDocumentTitle } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { AskToLookIn } from './AskToLookIn.tsx'
import { ClosedMeeting } from './ClosedMeeting.tsx'
import { MeetingRoom } from './MeetingRoom.tsx'
import { MeetingContext } from './meetingContext.ts'
import { PlannedMeeting } from './PlannedMeeting.tsx'
import { mustAsk, useLiveSession } from './useLiveSession.ts'

/** One meeting, in whatever state it is; what one may do there follows from the role. */
export function MeetingPage({ sessionId }: { sessionId: string }) {
  const t = useT()
  const { session, stage, status, clockOffsetMs } = useLiveSession(sessionId)
  useDocumentTitle(session.data?.title ?? '')
  return (
    <QueryState query={session}>
      {(data) => {
        const state = stage?.state ?? data.state
        if (state === 'planned' || data.state === 'planned') return <PlannedMeeting session={data} />
        if (state === 'closed' || data.state === 'closed') return <ClosedMeeting session={data} />
        if (mustAsk(data)) return <AskToLookIn session={data} />
        if (!stage) return <Loading label={t('common.loading')} />
        return (
          <MeetingContext value={{ session: data, stage, status, clockOffsetMs }}>
            <MeetingRoom />
          </MeetingContext>
        )
      }}
    </QueryState>
  )
}
