import { useEffect } from 'react'
import { MeetingScreens } from './MeetingScreens.tsx'
import { MeetingContext } from './meetingContext.ts'
import { type MeetingProps, useMeetingModel } from './useMeetingModel.ts'

/** Everything after the way in. Loaded while someone picks a face. */
export function Meeting(props: MeetingProps) {
  const { model, view } = useMeetingModel(props)
  const title = model.stage?.title || props.seat.info.title
  useEffect(() => {
    document.title = title ? `${title} – Wijktafel` : 'Wijktafel'
  }, [title])
  return (
    <MeetingContext value={model}>
      <MeetingScreens view={view} />
    </MeetingContext>
  )
}
