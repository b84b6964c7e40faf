import { newId, type ParticipantId, type SessionId } from '@wijktafel/shared/ids'
import { faceOf } from '@wijktafel/shared/pictures/faceOf'
import type { Side } from '@wijktafel/shared/roles'
import { useEffect, useEffectEvent, useReducer, useState } from 'react'
import type { Language } from '../../i18n/translate.ts'
import { createDeviceMemory, type DevicePlace, type JoinCode, type Seat } from '../device.ts'
import { LanguageScreen } from '../language/LanguageScreen.tsx'
import { joinReducer, startJoin } from './joinFlow.ts'
import {
  fetchCodeAhead,
  LaterCodeScreen,
  LaterFaceScreen,
  LaterJoinHelpScreen,
  LaterPictureCodeScreen,
} from './laterJoin.ts'
import { SideScreen } from './SideScreen.tsx'
import { useIsTablet } from './useIsTablet.ts'
import { describeRefusal, useMeetingOfCode } from './useMeetingOfCode.ts'
import { useSeating } from './useSeating.ts'

interface JoinFlowProps {
  language: Language
  languageFailed: boolean
  languageBusy: Language | null
  /** Resolves once the words are there; false when they could not be fetched. */
  onLanguage: (language: Language) => Promise<boolean>
  /** The seat that this device had before: taken up again where the code turns out to be of the same meeting. */
  formerSeat: Seat | null
  /** `place`: said on the way in; left out when the seat is the one of before, in the place of before. */
  onSeated: (seat: Seat, place?: DevicePlace) => void
}

const memory = createDeviceMemory()

/** The way in: language, code (unless scanned), who you are; the face is dealt. Then the seat is taken. */
export function JoinFlow(props: JoinFlowProps) {
  const flow = useJoinFlow(props)
  const { state, dispatch, face, looking, giveCode, sit, openHelp } = flow
  const { problem, info } = state
  const back = () => dispatch({ type: 'back' })
  useEffect(fetchCodeAhead, [])

  if (state.step === 'language')
    return (
      <LanguageScreen
        place={info?.place || info?.title || null}
        busy={props.languageBusy}
        failed={props.languageFailed}
        onChoose={flow.chooseLanguage}
      />
    )
  if (flow.isHelpOpen)
    return (
      <LaterJoinHelpScreen
        step={state.step}
        onLanguage={() => {
          flow.closeHelp()
          dispatch({ type: 'otherLanguage' })
        }}
        onBack={flow.closeHelp}
      />
    )
  switch (state.step) {
    case 'digits':
      return (
        <LaterCodeScreen
          problem={problem}
          looking={looking}
          onCode={(code) => giveCode({ code })}
          onPictures={() => dispatch({ type: 'otherCodeKind', step: 'pictures' })}
          onBack={back}
          onHelp={openHelp}
        />
      )
    case 'pictures':
      return (
        <LaterPictureCodeScreen
          problem={problem}
          looking={looking}
          onCode={(pictureCode) => giveCode({ pictureCode })}
          onDigits={() => dispatch({ type: 'otherCodeKind', step: 'digits' })}
          onBack={back}
          onHelp={openHelp}
        />
      )
    case 'side':
      return (
        <SideScreen
          face={face}
          problem={problem}
          busy={flow.busy}
          place={flow.place}
          onPlace={flow.canBeOfTable ? flow.setPlace : undefined}
          onFaces={() => dispatch({ type: 'facesOpened' })}
          onChoose={sit}
          onRetry={flow.retry}
          onBack={back}
          onHelp={openHelp}
        />
      )
    case 'face':
      return (
        <LaterFaceScreen
          face={face}
          onChoose={(chosen) => dispatch({ type: 'faceChosen', face: chosen })}
          onBack={back}
          onHelp={openHelp}
        />
      )
  }
}

function useJoinFlow(props: JoinFlowProps) {
  const [state, dispatch] = useReducer(joinReducer, null, () => startJoin(new URL(window.location.href)))
  const [attempt, setAttempt] = useState(0)
  const [isHelpOpen, setHelpOpen] = useState(false)
  // One id for all tries: it deals the face too, so that the same try has the same face.
  const [id] = useState(() => newId<ParticipantId>())
  const [place, setPlace] = useState<DevicePlace>(() => (memory.isOfTable() ? 'table' : 'own'))
  const isTablet = useIsTablet()
  const { joinCode, info, problem } = state
  useMeetingOfCode({ joinCode, known: info !== null, attempt, dispatch })
  const seating = useSeating({
    id,
    language: props.language,
    onSeated: (seat) => props.onSeated(seat, place),
    onRefused: (error) => dispatch(describeRefusal(error)),
  })
  useFormerSeat({ ...props, sessionId: info?.sessionId ?? null, isReady: state.step !== 'language' })

  const face = state.face ?? faceOf(id, new Set(state.takenFaces))
  const giveCode = (given: JoinCode) => {
    dispatch({ type: 'codeGiven', joinCode: given })
    setAttempt(attempt + 1)
  }
  const sit = (side: Side) => {
    if (joinCode) seating.sit({ joinCode, info, face, side })
  }
  return {
    state,
    dispatch,
    face,
    looking: joinCode !== null && info === null && problem === null,
    busy: seating.busy,
    place,
    setPlace,
    /** Offered where it helps; a device that is of a table already can always be taken back. */
    canBeOfTable: isTablet || place === 'table',
    giveCode,
    sit,
    /** The seat once more, or, where nobody chose a side yet, the meeting of the code. */
    retry: () => {
      if (seating.side) sit(seating.side)
      else if (joinCode) giveCode(joinCode)
    },
    chooseLanguage: async (language: Language) => {
      if (!(await props.onLanguage(language))) return
      if (joinCode && problem) giveCode(joinCode)
      dispatch({ type: 'languageChosen' })
    },
    isHelpOpen,
    openHelp: () => setHelpOpen(true),
    closeHelp: () => setHelpOpen(false),
  }
}

function useFormerSeat(options: {
  formerSeat: Seat | null
  sessionId: SessionId | null
  isReady: boolean
  onSeated: (seat: Seat) => void
}): void {
  const { formerSeat, sessionId, isReady } = options
  const tell = useEffectEvent(options.onSeated)
  useEffect(() => {
    if (isReady && formerSeat && formerSeat.sessionId === sessionId) tell(formerSeat)
  }, [isReady, formerSeat, sessionId])
}
