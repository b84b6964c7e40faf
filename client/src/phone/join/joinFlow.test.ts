import type { FoundMeeting } from '@wijktafel/shared/api/participant'
import type { PictureId, SessionId } from '@wijktafel/shared/ids'
import { describe, expect, it } from 'vitest'
import { type JoinEvent, type JoinState, joinReducer, startJoin } from './joinFlow.ts'

const turtle = '1F422' as PictureId
const fox = '1F98A' as PictureId
const info = {
  sessionId: '22222222222222222222' as SessionId,
  title: 'Ontdekken',
  place: 'Buurthuis De Linde',
  phase: 'discover' as const,
  state: 'open' as const,
}
const found: FoundMeeting = { ...info, takenFaces: [turtle] }

function run(address: string, events: JoinEvent[]): JoinState {
  return events.reduce(joinReducer, startJoin(new URL(address, 'https://tafel.example')))
}

describe('joining', () => {
  it('needs no code where the QR brought one: language, then who you are', () => {
    const state = run('/m?c=482759', [{ type: 'meetingFound', found }, { type: 'languageChosen' }])
    expect(state).toMatchObject({ step: 'side', info, joinCode: { code: '482759' }, takenFaces: [turtle] })
    expect(state.info, 'what the seat keeps').not.toHaveProperty('takenFaces')
  })

  it('opens the faces for who wants another one, and comes back', () => {
    const opened: JoinEvent[] = [{ type: 'languageChosen' }, { type: 'facesOpened' }]
    expect(run('/m?c=482759', opened).step).toBe('face')
    const chosen = run('/m?c=482759', [...opened, { type: 'faceChosen', face: fox }])
    expect(chosen).toMatchObject({ step: 'side', face: fox })
    expect(run('/m?c=482759', [...opened, { type: 'back' }])).toMatchObject({ step: 'side', face: null })
  })

  it('changes no face that someone has seen already', () => {
    const late = run('/m?c=482759', [{ type: 'languageChosen' }, { type: 'meetingFound', found }])
    expect(late).toMatchObject({ step: 'side', info, takenFaces: [] })
  })

  it('goes to the languages from anywhere, and back to where one was', () => {
    const away: JoinEvent[] = [{ type: 'languageChosen' }, { type: 'otherLanguage' }]
    expect(run('/m?c=482759', away).step).toBe('language')
    expect(run('/m?c=482759', [...away, { type: 'languageChosen' }]).step).toBe('side')
  })

  it('asks for the code where there was none, or one that cannot be', () => {
    expect(run('/m', [{ type: 'languageChosen' }]).step).toBe('digits')
    expect(run('/m?c=100000', [{ type: 'languageChosen' }]).step).toBe('digits')
  })

  it('goes on as soon as the typed code is known', () => {
    const typed: JoinEvent[] = [
      { type: 'languageChosen' },
      { type: 'codeGiven', joinCode: { code: '482759' } },
    ]
    expect(run('/m', typed).step).toBe('digits')
    expect(run('/m', [...typed, { type: 'meetingFound', found }])).toMatchObject({
      ...{ step: 'side', takenFaces: [turtle] },
    })
  })

  it('brings someone with a wrong scanned code to the place to type one, with the reason', () => {
    const refused: JoinEvent = { type: 'refused', problem: 'error.codeUnknown', codeIsWrong: true }
    const late = run('/m?c=482759', [{ type: 'languageChosen' }, refused])
    expect(late).toMatchObject({ step: 'digits', joinCode: null, problem: 'error.codeUnknown' })
    const early = run('/m?c=482759', [refused, { type: 'languageChosen' }])
    expect(early).toMatchObject({ step: 'digits', joinCode: null, problem: 'error.codeUnknown' })
  })

  it('keeps the code when only the network failed', () => {
    const offline: JoinEvent = { type: 'refused', problem: 'error.offline', codeIsWrong: false }
    const state = run('/m?c=482759', [{ type: 'languageChosen' }, offline])
    expect(state).toMatchObject({ step: 'side', joinCode: { code: '482759' }, problem: 'error.offline' })
  })

  it('goes back along the way one came', () => {
    const back: JoinEvent = { type: 'back' }
    const face: JoinEvent[] = [{ type: 'languageChosen' }, { type: 'facesOpened' }]
    expect(run('/m?c=482759', [...face, back]).step).toBe('side')
    expect(run('/m?c=482759', [...face, back, back]).step).toBe('language')
    const typed: JoinEvent[] = [
      { type: 'languageChosen' },
      { type: 'otherCodeKind', step: 'pictures' },
      { type: 'codeGiven', joinCode: { pictureCode: [turtle, turtle, turtle] } },
      { type: 'meetingFound', found },
    ]
    expect(run('/m', [...typed, back])).toMatchObject({ step: 'pictures', joinCode: null })
    expect(run('/m', [...typed, back, back]).step).toBe('digits')
    expect(run('/m', [...typed, back, back, back]).step).toBe('language')
  })
})
