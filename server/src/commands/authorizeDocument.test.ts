import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { type NoteId, newId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { whoAsks } from '../http/whoAsks.ts'
import { boardGuard } from '../rooms/boardGuard.ts'
import { authorizeDocument } from './authorizeDocument.ts'

let meeting: TestMeeting
let names: Record<'stage' | 'cards' | 'board' | 'note', string>

beforeEach(async () => {
  meeting = await buildMeeting()
  const { boardId } = await meeting.goTo('stress-en-blij')
  const noteId = newId<NoteId>()
  const { sessionId } = meeting
  await meeting.facilitator.json('POST', `/api/sessions/${sessionId}/notes`, { id: noteId, title: 'Notitie' })
  names = {
    stage: `stage:${sessionId}`,
    cards: `cards:${sessionId}`,
    board: `board:${boardId}`,
    note: `note:${noteId}`,
  }
})
afterEach(() => meeting.close())

async function ask(client: TestClient, name: string) {
  const actor = await whoAsks(meeting.deps, new Headers({ cookie: client.cookie() }))
  return authorizeDocument(meeting.deps, actor, name)
}

/** What someone may do with each document: access, whether zones are guarded, whether others see them. */
async function matrix(client: TestClient) {
  const row: Record<string, string> = {}
  for (const [kind, name] of Object.entries(names)) {
    const answer = await ask(client, name)
    if (!answer.ok) row[kind] = String(answer.closeCode)
    else {
      const guarded = answer.guard === boardGuard ? ', guarded' : ''
      row[kind] = `${answer.access}${guarded}${answer.person.presence ? ', seen' : ''}`
    }
  }
  return row
}

describe('authorizeDocument', () => {
  it('gives each role what it may do', async () => {
    const { projectId, facilitator } = meeting
    const member = (role: 'core' | 'ring' | 'panel' | 'coach') => meeting.buildMember({ projectId, role })
    const both = { stage: 'read', cards: 'read' }
    const none = String(CLOSE_CODE.FORBIDDEN)
    expect(await matrix(facilitator)).toEqual({ ...both, board: 'write, seen', note: 'write, seen' })
    expect(await matrix(await member('core'))).toEqual({
      ...both,
      board: 'write, guarded, seen',
      note: 'write, seen',
    })
    expect(await matrix(await member('ring'))).toEqual({ ...both, board: 'read, seen', note: 'read, seen' })
    expect(await matrix(await member('panel'))).toEqual({ ...both, board: none, note: none })
    const coach = await member('coach')
    const nothing = { stage: none, cards: none, board: none, note: none }
    expect(await matrix(coach), 'before whoever leads said yes').toEqual(nothing)
    await meeting.letCoachIn()
    expect(await matrix(coach)).toEqual({ ...both, board: 'read', note: 'read' })
    expect(await matrix(await meeting.buildSeat(meeting))).toEqual({ ...both, board: none, note: none })
  })

  it('tells strangers nothing', async () => {
    const missing = String(CLOSE_CODE.NOT_FOUND)
    const nothing = { stage: missing, cards: missing, board: missing, note: missing }
    expect(await matrix(await meeting.buildMember())).toEqual(nothing)
    const unknown = String(CLOSE_CODE.NOT_SIGNED_IN)
    const nobody = { stage: unknown, cards: unknown, board: unknown, note: unknown }
    expect(await matrix(meeting.visitor())).toEqual(nobody)
    for (const name of [`board:${newId()}`, `stage:${newId()}`]) {
      expect(await ask(meeting.visitor(), name)).toEqual({ ok: false, closeCode: CLOSE_CODE.NOT_SIGNED_IN })
    }
    for (const name of [`board:${newId()}`, `stage:${newId()}`, 'board:x', `secret:${newId()}`, '']) {
      expect(await ask(meeting.facilitator, name)).toEqual({ ok: false, closeCode: CLOSE_CODE.NOT_FOUND })
    }
  })

  it('closes boards to the kernteam when locked or over; notes stay open to it', async () => {
    const { facilitator, projectId, sessionId } = meeting
    const core = await meeting.buildMember({ projectId, role: 'core' })
    const boardPath = names.board.replace('board:', '/api/boards/')
    await facilitator.json('PUT', `${boardPath}/lock`, { locked: true })
    expect(await matrix(core)).toMatchObject({ board: 'read, seen' })
    await facilitator.json('PUT', `${boardPath}/lock`, { locked: false })
    await facilitator.json('POST', `/api/sessions/${sessionId}/close`)
    expect(await matrix(core)).toMatchObject({ board: 'read, seen', note: 'write, seen', stage: 'read' })
  })

  it('names a person by their seat, with the face and side that they chose', async () => {
    const { facilitator, sessionId } = meeting
    const before = await ask(facilitator, names.board)
    expect(before).toMatchObject({ person: { presence: { role: 'facilitator', name: expect.any(String) } } })
    const seat = await facilitator.json('POST', `/api/sessions/${sessionId}/enter`, { face: '1F98A' })
    const after = await ask(facilitator, names.board)
    expect(after).toMatchObject({
      person: { id: seat.id, presence: { face: '1F98A', side: seat.side, role: 'facilitator' } },
    })
    const fatma = await meeting.buildSeat(meeting)
    expect(await ask(fatma, names.stage)).toMatchObject({ person: { id: fatma.seatId, presence: null } })
  })
})
