import type { JoinInfo } from '@wijktafel/shared/api/participant'
import type { PictureId, SessionId } from '@wijktafel/shared/ids'
import { describe, expect, it } from 'vitest'
import { type JoinEvent, type JoinState, joinReducer, startJoin } from './joinFlow.ts'

const info: JoinInfo = {
  sessionId: '22222222222222222222' as SessionId,
  title: 'Ontdekken',
  place: 'Buurthuis De Linde',
  phase: 'discover',
  state: 'open',
}
const turtle = '1F422' as PictureId

function run(address: string, events: JoinEvent[]): JoinState {
  return events.reduce(joinReducer, startJoin(new URL(address, 'https://tafel.example')))
}

describe('joining', () => {
  it('needs no code where the QR brought one: language, face, side', () => {
    const state = run('/m?c=482759', [
      { type: 'meetingFound', info },
      { type: 'languageChosen' },
      { type: 'faceChosen', face: turtle },
    ])
    expect(state).toMatchObject({ step: 'side', face: turtle, info, joinCode: { code: '482759' } })
  })

  it('asks for the code where there was none, or one that cannot be', () => {
    expect(run('/m', [{ type: 'languageChosen' }]).step).toBe('digits')
    expect(run('/m?c=100000', [{ type: 'languageChosen' }]).step).toBe('digits')
  })

  it('goes on to the face as soon as the typed code is known', () => {
    const typed: JoinEvent[] = [
      { type: 'languageChosen' },
      { type: 'codeGiven', joinCode: { code: '482759' } },
    ]
    expect(run('/m', typed).step).toBe('digits')
    expect(run('/m', [...typed, { type: 'meetingFound', info }]).step).toBe('face')
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
    expect(state).toMatchObject({ step: 'face', joinCode: { code: '482759' }, problem: 'error.offline' })
  })

  it('goes back along the way one came', () => {
    const back: JoinEvent = { type: 'back' }
    const side: JoinEvent[] = [{ type: 'languageChosen' }, { type: 'faceChosen', face: turtle }]
    expect(run('/m?c=482759', [...side, back]).step).toBe('face')
    expect(run('/m?c=482759', [...side, back, back]).step).toBe('language')
    const typed: JoinEvent[] = [
      { type: 'languageChosen' },
      { type: 'otherCodeKind', step: 'pictures' },
      { type: 'codeGiven', joinCode: { pictureCode: [turtle, turtle, turtle] } },
      { type: 'meetingFound', info },
    ]
    expect(run('/m', [...typed, back])).toMatchObject({ step: 'pictures', joinCode: null })
    expect(run('/m', [...typed, back, back]).step).toBe('digits')
    expect(run('/m', [...typed, back, back, back]).step).toBe('language')
  })
})
