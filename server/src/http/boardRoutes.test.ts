import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { type BoardId, newId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let boardId: BoardId | null

beforeEach(async () => {
  meeting = await buildMeeting()
  boardId = (await meeting.goTo('stress-en-blij')).boardId
})
afterEach(() => meeting.close())

const accessOf = async (client: TestClient) =>
  (await client.json<{ access: string }>('GET', `/api/boards/${boardId}`)).access

/** A connection to the board that only remembers how it ended. */
function watchBoard(): number[] {
  const codes: number[] = []
  meeting.deps.rooms.connect({
    name: `board:${boardId}`,
    person: { id: 'someone', presence: null },
    access: 'write',
    socket: { send: () => undefined, close: (code) => codes.push(code), waitingBytes: 0 },
  })
  return codes
}

describe('what one may do on a board', () => {
  it('depends on the role, on the lock, and on whether the meeting is over', async () => {
    const { projectId, facilitator, sessionId } = meeting
    const core = await meeting.buildMember({ projectId, role: 'core' })
    const ring = await meeting.buildMember({ projectId, role: 'ring' })
    const coach = await meeting.buildMember({ projectId, role: 'coach' })
    await meeting.letCoachIn()
    const all = () => Promise.all([facilitator, core, ring, coach].map(accessOf))
    expect(await all()).toEqual(['arrange', 'edit', 'read', 'read'])

    const locked = await facilitator.json('PUT', `/api/boards/${boardId}/lock`, { locked: true })
    expect(locked).toMatchObject({ locked: true, access: 'arrange' })
    expect(await all()).toEqual(['arrange', 'read', 'read', 'read'])

    await facilitator.json('PUT', `/api/boards/${boardId}/lock`, { locked: false })
    await facilitator.json('POST', `/api/sessions/${sessionId}/close`)
    expect(await all()).toEqual(['arrange', 'read', 'read', 'read'])
  })

  it('is nothing for guests, panel, strangers and visitors', async () => {
    const path = `/api/boards/${boardId}`
    const panel = await meeting.buildMember({ projectId: meeting.projectId, role: 'panel' })
    expect(await refusalOf((await meeting.buildSeat(meeting)).request('GET', path))).toBe('403 notAllowed')
    expect(await refusalOf(panel.request('GET', path))).toBe('403 notAllowed')
    expect(await refusalOf((await meeting.buildMember()).request('GET', path))).toBe('404 notFound')
    expect(await refusalOf(meeting.visitor().request('GET', path))).toBe('401 notSignedIn')
  })
})

describe('locking', () => {
  it('sends who has it open to ask again, once', async () => {
    const codes = watchBoard()
    for (const locked of [true, true]) {
      await meeting.facilitator.json('PUT', `/api/boards/${boardId}/lock`, { locked })
    }
    expect(codes).toEqual([CLOSE_CODE.ACCESS_CHANGED])
  })

  it('is for the regisseur', async () => {
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const path = `/api/boards/${boardId}/lock`
    expect(await refusalOf(core.request('PUT', path, { locked: true }))).toBe('403 notAllowed')
    expect(await refusalOf(meeting.facilitator.request('PUT', path, { locked: 'ja' }))).toBe('400 badRequest')
  })
})

describe('taking a board away', () => {
  it('erases its document, says so where it is open, and leaves the cards', async () => {
    const { facilitator, deps } = meeting
    const { activityId } = await meeting.goTo('stress-en-blij')
    await facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, { type: 'reveal', activityId })
    const fatma = await meeting.buildSeat(meeting)
    await meeting.sendCard(fatma, { activityId })
    const codes = watchBoard()
    await facilitator.json('DELETE', `/api/boards/${boardId}`)

    expect(codes).toEqual([CLOSE_CODE.DOCUMENT_ERASED])
    await expect(deps.rooms.read(`board:${boardId}`, readBoardCards)).rejects.toThrow()
    expect(await refusalOf(facilitator.request('GET', `/api/boards/${boardId}`))).toBe('404 boardDeleted')
    expect((await meeting.stage()).activity?.boardId).toBeNull()
    await meeting.sendCard(fatma, { activityId })
    expect(await meeting.shownCards()).toHaveLength(2)
    const pending = await deps.db
      .selectFrom('setting')
      .select('key')
      .where('key', 'like', 'erase:%')
      .execute()
    expect(pending).toEqual([])
  })

  it('is for the regisseur, and once', async () => {
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(core.request('DELETE', `/api/boards/${boardId}`))).toBe('403 notAllowed')
    expect(await refusalOf(core.request('DELETE', `/api/boards/${newId()}`))).toBe('404 boardDeleted')
  })
})
