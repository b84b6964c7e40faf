import type { FoundMeeting, JoinInfo } from '@wijktafel/shared/api/participant'
import type { PictureId } from '@wijktafel/shared/ids'
import { JOIN_CODE_PATTERN } from '@wijktafel/shared/limits'
import type { JoinCode } from '../device.ts'

export type JoinStep = 'language' | 'digits' | 'pictures' | 'side' | 'face'

/** Everything that someone chose on the way in. Data only: the screens and the network stand elsewhere. */
export interface JoinState {
  step: JoinStep
  joinCode: JoinCode | null
  /** The meeting of the code; null until the server named it. */
  info: JoinInfo | null
  /** Why the code or the seat was refused, as a message key. */
  problem: string | null
  /** The code came with the address: nobody has to type it. */
  scanned: boolean
  /** The face that someone chose themselves; null while the one that they were dealt is good. */
  face: PictureId | null
  /** Faces at the table, as far as the server said so before the first face was shown. */
  takenFaces: readonly PictureId[]
}

export type JoinEvent =
  | { type: 'languageChosen' }
  | { type: 'codeGiven'; joinCode: JoinCode }
  | { type: 'meetingFound'; found: FoundMeeting }
  | { type: 'refused'; problem: string; codeIsWrong: boolean }
  | { type: 'otherCodeKind'; step: 'digits' | 'pictures' }
  | { type: 'facesOpened' }
  | { type: 'faceChosen'; face: PictureId }
  | { type: 'otherLanguage' }
  | { type: 'back' }

/** `address` is the page's own: `/m?c=482759` brings the code along. */
export function startJoin(address: URL): JoinState {
  const code = address.searchParams.get('c') ?? ''
  const scanned = JOIN_CODE_PATTERN.test(code)
  return {
    step: 'language',
    joinCode: scanned ? { code } : null,
    info: null,
    problem: null,
    scanned,
    face: null,
    takenFaces: [],
  }
}

export function joinReducer(state: JoinState, event: JoinEvent): JoinState {
  switch (event.type) {
    case 'languageChosen':
      return { ...state, step: state.joinCode ? 'side' : 'digits' }
    case 'codeGiven':
      return { ...state, joinCode: event.joinCode, info: null, problem: null }
    case 'meetingFound':
      return handleFound(state, event.found)
    case 'refused':
      return handleRefusal(state, event)
    case 'otherCodeKind':
      return { ...state, step: event.step, joinCode: null, info: null, problem: null }
    case 'facesOpened':
      return { ...state, step: 'face', problem: null }
    case 'faceChosen':
      return { ...state, face: event.face, step: 'side', problem: null }
    case 'otherLanguage':
      return { ...state, step: 'language' }
    case 'back':
      return goBack(state)
  }
}

/** A face that someone has seen already stays theirs: what is taken counts only before. */
function handleFound(state: JoinState, { takenFaces, ...info }: FoundMeeting): JoinState {
  const waitsForCode = state.step === 'digits' || state.step === 'pictures'
  const isFaceSeen = state.step === 'side' || state.step === 'face'
  return {
    ...state,
    info,
    problem: null,
    step: waitsForCode ? 'side' : state.step,
    takenFaces: isFaceSeen ? state.takenFaces : takenFaces,
  }
}

/** A wrong code leads to the place where one gives another, but never away from choosing a language. */
function handleRefusal(state: JoinState, event: { problem: string; codeIsWrong: boolean }): JoinState {
  if (!event.codeIsWrong) return { ...state, problem: event.problem }
  const step = state.step === 'pictures' || state.step === 'language' ? state.step : 'digits'
  return { ...state, step, joinCode: null, info: null, scanned: false, problem: event.problem }
}

function goBack(state: JoinState): JoinState {
  switch (state.step) {
    case 'face':
      return { ...state, step: 'side' }
    case 'side':
      return state.scanned
        ? { ...state, step: 'language' }
        : { ...state, step: codeStep(state.joinCode), joinCode: null, info: null, problem: null }
    case 'pictures':
      return { ...state, step: 'digits', joinCode: null, info: null, problem: null }
    default:
      return { ...state, step: 'language', problem: null }
  }
}

function codeStep(joinCode: JoinCode | null): 'digits' | 'pictures' {
  return joinCode && 'pictureCode' in joinCode ? 'pictures' : 'digits'
}
