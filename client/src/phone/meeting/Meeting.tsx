import { useEffect } from 'react'
import { smallPictureUrl } from '../../ui/Picture.tsx'
import { preloadPictures } from '../../ui/preloadPictures.ts'
import { useOffline } from '../offline/useOffline.ts'
import { PIC } from '../pictures.ts'
import { isEmptyDraft } from './draft.ts'
import { MeetingScreens } from './MeetingScreens.tsx'
import { MeetingContext } from './meetingContext.ts'
import { PausedScreen } from './PausedScreen.tsx'
import { phoneScreenOf } from './phoneScreen.ts'
import { type MeetingProps, useMeetingModel } from './useMeetingModel.ts'
import { isReachable } from './usePhoneConnection.ts'
import { useTellScreen } from './useTellScreen.ts'

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
  // A phone that hears nothing more does not wait for a word that cannot come.
  const isPaused = model.stage?.paused === true && isReachable(model.connection)
  const title = model.stage?.title || props.seat.info.title
  useEffect(() => {
    document.title = title ? `${title} – Wijktafel` : 'Wijktafel'
  }, [title])
  useEffect(() => preloadPictures(NEEDED_OFFLINE, smallPictureUrl), [])
  useOffline(model.connection === 'together')
  useTellScreen({
    participantId: model.seat.participantId,
    screen: phoneScreenOf({ home: model.home, view, isMaking: !isEmptyDraft(model.draft) }),
    isHeard: model.connection === 'together' && model.stage?.state === 'open' && !model.stage.question,
  })
  return (
    <MeetingContext value={model}>
      <div inert={isPaused}>
        <MeetingScreens view={view} />
      </div>
      {isPaused && <PausedScreen />}
    </MeetingContext>
  )
}
