import { useEffect } from 'react'
import { smallPictureUrl } from '../../ui/Picture.tsx'
import { preloadPictures } from '../../ui/preloadPictures.ts'
import { useOffline } from '../offline/useOffline.ts'
import { PIC } from '../pictures.ts'
import { MeetingScreens } from './MeetingScreens.tsx'
import { MeetingContext } from './meetingContext.ts'
import { type MeetingProps, useMeetingModel } from './useMeetingModel.ts'

/** Pictures of what to say when there is no network: they cannot be fetched at that moment. */
const NEEDED_OFFLINE = [
  PIC.noInternet,
  PIC.time,
  PIC.lock,
  PIC.together,
  PIC.waiting,
  PIC.refused,
  PIC.hidden,
  PIC.everyone,
  PIC.away,
  PIC.undo,
  PIC.goOn,
]

/** Everything after the way in. Loaded while someone picks a face. */
export function Meeting(props: MeetingProps) {
  const { model, view } = useMeetingModel(props)
  const title = model.stage?.title || props.seat.info.title
  useEffect(() => {
    document.title = title ? `${title} – Wijktafel` : 'Wijktafel'
  }, [title])
  useEffect(() => preloadPictures(NEEDED_OFFLINE, smallPictureUrl), [])
  useOffline(model.connection === 'together')
  return (
    <MeetingContext value={model}>
      <MeetingScreens view={view} />
    </MeetingContext>
  )
}
