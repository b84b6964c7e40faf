import { ZONE_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { type BoardId, newId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting
let boardId: BoardId
let zoneId: string

beforeEach(async () => {
  meeting = await buildMeeting()
  boardId = (await meeting.goTo('stress-en-blij')).boardId as BoardId
  const { zones } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
  zoneId = zones[0]?.id ?? ''
})
afterEach(() => meeting.close())

const lead = (body: unknown, by = meeting.facilitator) =>
  by.request('POST', `/api/sessions/${meeting.sessionId}/lead`, body)

/** A board of another meeting of the same project. */
async function otherBoard(): Promise<BoardId> {
  const { facilitator, projectId } = meeting
  const other = await meeting.buildSession(facilitator, { projectId, open: true })
  const { activities } = await facilitator.json<{ activities: { boardId: BoardId | null }[] }>(
    'GET',
    `/api/sessions/${other.sessionId}`,
  )
  const found = activities.find((step) => step.boardId !== null)?.boardId
  if (!found) throw new Error('no board in the other meeting')
  return found
}

describe('the light on a zone', () => {
  it('is on every screen until it is put out, or until the meeting goes on', async () => {
    const on = { boardId, zoneId }
    await lead({ type: 'spotlight', on })
    const zone = { title: 'Hier krijg ik stress van', picture: expect.any(String) }
    expect((await meeting.stage()).spotlight, 'with its name, for phones').toEqual({ ...on, zone })
    await lead({ type: 'spotlight', on: null })
    expect((await meeting.stage()).spotlight).toBeNull()
    await lead({ type: 'spotlight', on })
    await meeting.goTo('check-out')
    expect((await meeting.stage()).spotlight).toBeNull()
    await meeting.goTo('stress-en-blij')
    expect((await meeting.stage()).spotlight, 'back at that board').toBeNull()
  })

  it('is called as the zone is called on the board now', async () => {
    await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
      const key = `${ZONE_ID_PREFIX}${zoneId}|text`
      recordsOf(doc).set(key, { ...recordsOf(doc).get(key), title: 'Wat ons wakker houdt' })
    })
    await lead({ type: 'spotlight', on: { boardId, zoneId } })
    expect((await meeting.stage()).spotlight?.zone?.title).toBe('Wat ons wakker houdt')
  })

  it('goes out when the meeting closes', async () => {
    await lead({ type: 'spotlight', on: { boardId, zoneId } })
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect((await meeting.stage()).spotlight).toBeNull()
  })

  it('is never on what is not there, or not of this meeting', async () => {
    const on = (where: { boardId: BoardId; zoneId: string }) =>
      refusalOf(lead({ type: 'spotlight', on: where }))
    expect(await on({ boardId, zoneId: 'nergens' })).toBe('404 notFound')
    expect(await on({ boardId: newId<BoardId>(), zoneId })).toBe('404 boardDeleted')
    expect(await on({ boardId: await otherBoard(), zoneId })).toBe('404 boardDeleted')
    await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
      recordsOf(doc).delete(ZONE_ID_PREFIX + zoneId)
    })
    expect(await on({ boardId, zoneId })).toBe('404 notFound')
    expect((await meeting.stage()).spotlight).toBeNull()
  })
})

describe('everyone to me', () => {
  const view = { x: -20, y: 40.5, w: 800, h: 600 }

  it('is told once each time, also when two call at once', async () => {
    await lead({ type: 'call', boardId, view })
    expect((await meeting.stage()).call).toEqual({ n: 1, boardId, ...view })
    await Promise.all([1, 2].map((x) => lead({ type: 'call', boardId, view: { ...view, x } })))
    expect((await meeting.stage()).call?.n).toBe(3)
  })

  it('is refused to others than the regisseur, to other boards, and to a view that is none', async () => {
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(lead({ type: 'call', boardId, view }, core))).toBe('403 notAllowed')
    expect(await refusalOf(lead({ type: 'call', boardId: await otherBoard(), view }))).toBe(
      '404 boardDeleted',
    )
    for (const wrong of [{ ...view, w: 0 }, { ...view, x: 1e9 }, { ...view, h: 'veel' }, null]) {
      expect(await refusalOf(lead({ type: 'call', boardId, view: wrong }))).toBe('400 badRequest')
    }
    expect((await meeting.stage()).call).toBeNull()
  })
})
