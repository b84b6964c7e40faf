import type { JoinInfo } from '@wijktafel/shared/api/participant'
import { newId, type ParticipantId, type PictureId, type SessionId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { type Dispatch, useEffect, useEffectEvent, useReducer, useState } from 'react'
import { call } from '../../api/call.ts'
import type { Language } from '../../i18n/translate.ts'
import type { JoinCode, Seat } from '../device.ts'
import { LanguageScreen } from '../language/LanguageScreen.tsx'
import { CodeScreen } from './CodeScreen.tsx'
import { FaceScreen } from './FaceScreen.tsx'
import { type JoinEvent, joinReducer, startJoin } from './joinFlow.ts'
import { PictureCodeScreen } from './PictureCodeScreen.tsx'
import { SideScreen } from './SideScreen.tsx'
import { describeRefusal, useMeetingOfCode } from './useMeetingOfCode.ts'

interface JoinFlowProps {
  language: Language
  languageFailed: boolean
  languageBusy: Language | null
  /** Resolves once the words are there; false when they could not be fetched. */
  onLanguage: (language: Language) => Promise<boolean>
  /** The seat that this device had before: taken up again where the code turns out to be of the same meeting. */
  formerSeat: Seat | null
  onSeated: (seat: Seat) => void
}

/** The way in: language, code (unless scanned), face, side. Then the seat is taken. */
export function JoinFlow(props: JoinFlowProps) {
  const [state, dispatch] = useReducer(joinReducer, null, () => startJoin(new URL(window.location.href)))
  const [attempt, setAttempt] = useState(0)
  const { joinCode, info, problem, face } = state
  useMeetingOfCode({ joinCode, known: info !== null, attempt, dispatch })
  const seating = useSeating({ language: props.language, dispatch, onSeated: props.onSeated })
  useFormerSeat({ ...props, sessionId: info?.sessionId ?? null, isReady: state.step !== 'language' })
  const back = () => dispatch({ type: 'back' })
  const giveCode = (given: JoinCode) => {
    dispatch({ type: 'codeGiven', joinCode: given })
    setAttempt(attempt + 1)
  }
  const looking = joinCode !== null && info === null && problem === null

  switch (state.step) {
    case 'language':
      return (
        <LanguageScreen
          place={info?.place || info?.title || null}
          busy={props.languageBusy}
          failed={props.languageFailed}
          onChoose={async (language) => {
            if (await props.onLanguage(language)) dispatch({ type: 'languageChosen' })
          }}
        />
      )
    case 'digits':
      return (
        <CodeScreen
          problem={problem}
          looking={looking}
          onCode={(code) => giveCode({ code })}
          onPictures={() => dispatch({ type: 'otherCodeKind', step: 'pictures' })}
          onBack={back}
        />
      )
    case 'pictures':
      return (
        <PictureCodeScreen
          problem={problem}
          looking={looking}
          onCode={(pictureCode) => giveCode({ pictureCode })}
          onDigits={() => dispatch({ type: 'otherCodeKind', step: 'digits' })}
          onBack={back}
        />
      )
    case 'face':
      return (
        <FaceScreen
          face={face}
          onChoose={(chosen) => dispatch({ type: 'faceChosen', face: chosen })}
          onBack={back}
        />
      )
    case 'side':
      return (
        <SideScreen
          problem={problem}
          busy={seating.busy}
          onChoose={(side) => joinCode && face && seating.sit({ joinCode, info, face, side })}
          onRetry={() =>
            seating.side && joinCode && face && seating.sit({ joinCode, info, face, side: seating.side })
          }
          onBack={back}
        />
      )
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

interface Sitting {
  joinCode: JoinCode
  info: JoinInfo | null
  face: PictureId
  side: Side
}

/** Takes the seat. A second try after a lost answer is the same seat: the id stays. */
function useSeating(options: {
  language: Language
  dispatch: Dispatch<JoinEvent>
  onSeated: (seat: Seat) => void
}) {
  const [id] = useState(() => newId<ParticipantId>())
  const [side, setSide] = useState<Side | null>(null)
  const [isBusy, setBusy] = useState(false)

  const sit = async (sitting: Sitting) => {
    if (isBusy) return
    setSide(sitting.side)
    setBusy(true)
    try {
      options.onSeated(await takeSeat(id, options.language, sitting))
    } catch (error) {
      options.dispatch(describeRefusal(error))
      setBusy(false)
    }
  }
  return { sit: (sitting: Sitting) => void sit(sitting), side, busy: isBusy ? side : null }
}

async function takeSeat(id: ParticipantId, language: Language, sitting: Sitting): Promise<Seat> {
  const { joinCode, face, side } = sitting
  const info = sitting.info ?? (await call('POST /api/join', { body: joinCode }))
  const participant = await call('POST /api/sessions/:sessionId/participants', {
    params: { sessionId: info.sessionId },
    body: { id, face, side, language, ...joinCode },
  })
  return {
    sessionId: info.sessionId,
    participantId: participant.id,
    joinCode,
    info,
    face: participant.face,
    side: participant.side,
    name: participant.name,
  }
}
