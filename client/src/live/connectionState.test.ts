import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { describe, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { connectionState, summarize } from './connectionState.ts'
import type { LiveSnapshot } from './liveSnapshot.ts'

const doc = new Y.Doc()
const WELL: LiveSnapshot = {
  ...{ doc, awareness: new Awareness(doc), status: { state: 'online' }, loaded: true, saved: true },
  ...{ isEdited: false, isKept: true, isNotSaved: false, refusals: 0, refusedFor: null, replacements: 0 },
}
const BOARD = 'board:23456789abcdefghijkm'
const NOTE = 'note:23456789abcdefghijkm'
const STAGE = 'stage:23456789abcdefghijkm'
const closed = (code: number): LiveSnapshot => ({ ...WELL, status: { state: 'refused', code } })

describe('how a connection stands', () => {
  it('is well only when what was written is stored', () => {
    expect(connectionState(WELL)).toBe('together')
    expect(connectionState({ ...WELL, saved: false })).toBe('saving')
    expect(connectionState({ ...WELL, saved: false, isNotSaved: true })).toBe('notSaved')
    // Somebody else's edits could not be stored: nothing of this person is at stake.
    expect(connectionState({ ...WELL, isNotSaved: true })).toBe('together')
  })

  it('names each way of being closed for good', () => {
    const { NOT_SIGNED_IN, FORBIDDEN, DOCUMENT_FULL, FRAME_TOO_LARGE, BAD_FRAME } = CLOSE_CODE
    expect(
      [NOT_SIGNED_IN, FORBIDDEN, DOCUMENT_FULL, FRAME_TOO_LARGE, 1009, BAD_FRAME].map((code) =>
        connectionState(closed(code)),
      ),
    ).toEqual(['signedOut', 'forbidden', 'full', 'tooLarge', 'tooLarge', 'broken'])
  })

  it('tells the worst of a page, and what is unsent', () => {
    const away: LiveSnapshot = { ...WELL, status: { state: 'offline' }, saved: false }
    expect(summarize([])).toMatchObject({ state: null, unsent: [], isAtRisk: false })
    expect(
      summarize([
        [STAGE, WELL],
        [BOARD, away],
        [NOTE, { ...away, isKept: false }],
      ]),
    ).toEqual({ state: 'offline', unsent: ['board', 'note'], isKept: true, isAtRisk: true, replacements: 0 })
    expect(summarize([[BOARD, away]])).toMatchObject({ unsent: ['board'], isAtRisk: false })
  })

  it('one document that heard the goodbye of the server knows it for the page', () => {
    const goodbye: LiveSnapshot = { ...WELL, status: { state: 'restarting' } }
    const late: LiveSnapshot = { ...WELL, status: { state: 'offline' } }
    expect(
      summarize([
        [STAGE, late],
        [BOARD, goodbye],
      ]).state,
    ).toBe('restarting')
  })

  it('a board that is gone says so in its own place; a meeting that is gone says so for the page', () => {
    expect(summarize([[BOARD, { ...WELL, status: { state: 'deleted' } }]]).state).toBe('together')
    expect(summarize([[STAGE, { ...WELL, status: { state: 'deleted' } }]]).state).toBe('deleted')
    expect(summarize([[STAGE, closed(CLOSE_CODE.FORBIDDEN)]]).state).toBe('forbidden')
  })
})
