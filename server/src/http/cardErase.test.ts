import type { Report } from '@wijktafel/shared/api/report'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { type ActivityId, type BoardId, type MediaId, newId } from '@wijktafel/shared/ids'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { reconcileOpenSessions } from '../commands/reconcileOpenSessions.ts'
import { unpackText } from '../storage/packMoment.ts'
import { planCardErasure } from '../storage/pendingErasures.ts'

let meeting: TestMeeting
let fatma: Seat
let activityId: ActivityId
let boardId: BoardId

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
  const step = await meeting.goTo('stress-en-blij')
  activityId = step.activityId
  boardId = step.boardId as BoardId
})
afterEach(() => meeting.close())

const SECRET = 'Ik slik elke dag pillen'
const erase = (id: string, by = meeting.facilitator) => by.request('POST', `/api/cards/${id}/erase`)
const close = () => meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
const reveal = () =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, { type: 'reveal', activityId })
const mediaIds = async () =>
  (await meeting.deps.db.selectFrom('media').select('id').execute()).map(({ id }) => id)

async function sendPhoto(by: Pick<Seat, 'request'> = fatma): Promise<MediaId> {
  const id = newId<MediaId>()
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer()
  const response = await by.request('POST', `/api/sessions/${meeting.sessionId}/media?id=${id}`, bytes)
  expect(response.status).toBe(200)
  return id
}

/** A meeting that is over, with a card that everyone saw. */
async function closedWithCard() {
  const photo = await sendPhoto()
  const { id } = await meeting.sendCard(fatma, { activityId, text: SECRET, photo })
  await meeting.sendCard(fatma, { activityId, text: 'Herrie' })
  await reveal()
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/enter`, {})
  await close()
  return { id, photo }
}

/** Everything that anybody can still read of the meeting. */
async function allThatIsLeft(): Promise<string> {
  const { deps, facilitator, sessionId, projectId } = meeting
  const { items } = await deps.rooms.read(`board:${boardId}`, readBoardCards)
  const report = await facilitator.json<Report>('GET', `/api/sessions/${sessionId}/report`)
  const zip = await facilitator.request('GET', `/api/projects/${projectId}/export`)
  const files = Object.values(unzipSync(new Uint8Array(await zip.arrayBuffer())))
  const moments = await deps.db.selectFrom('moment').select('body').execute()
  const texts = await Promise.all(moments.map(({ body }) => unpackText(body)))
  const rows = await deps.db.selectFrom('card').selectAll().execute()
  const all = [items, report, await meeting.shownCards(), rows].map((part) => JSON.stringify(part))
  return [...all, ...texts, ...files.map((bytes) => new TextDecoder().decode(bytes))].join('\n')
}

describe('erasing a card on request', () => {
  it('takes it and its photo out of everything, also after the meeting', async () => {
    const { id, photo } = await closedWithCard()
    const before = await allThatIsLeft()
    expect(before).toContain(SECRET)
    expect(before).toContain(photo)
    expect((await erase(id)).status).toBe(200)
    const after = await allThatIsLeft()
    for (const gone of [SECRET, photo, id]) expect(after).not.toContain(gone)
    expect(after).toContain('Herrie')
    expect(await mediaIds()).not.toContain(photo)
  })

  it('is said in the log without what stood there', async () => {
    const { id } = await closedWithCard()
    await erase(id)
    const log = await meeting.deps.db.selectFrom('auditLog').selectAll().where('target', '=', id).execute()
    expect(log).toMatchObject([{ action: 'card.erase', actor: expect.any(String) }])
    expect(JSON.stringify(log)).not.toContain('pillen')
  })

  it('is for the regisseur alone', async () => {
    const { id } = await closedWithCard()
    const { projectId } = meeting
    for (const role of ['core', 'coach'] as const) {
      const other = await meeting.buildMember({ projectId, role })
      expect(await refusalOf(erase(id, other))).toBe('403 notAllowed')
    }
    expect(await refusalOf(fatma.request('POST', `/api/cards/${id}/erase`))).toBe('403 notAllowed')
    expect(await refusalOf(erase(newId()))).toBe('404 notFound')
    expect(await allThatIsLeft()).toContain(SECRET)
  })

  it('is finished at the next start when it was cut short', async () => {
    const { id, photo } = await closedWithCard()
    await meeting.deps.db
      .updateTable('card')
      .set({ withdrawnAt: 9 })
      .where('id', '=', id as never)
      .execute()
    await planCardErasure(meeting.deps.db, id)
    await reconcileOpenSessions(meeting.deps)
    const after = await allThatIsLeft()
    for (const gone of [SECRET, photo, id]) expect(after).not.toContain(gone)
  })
})

describe('photos that were taken back', () => {
  it('stay as long as they can be put back, and are erased when the meeting closes', async () => {
    const [back, kept, loose] = [await sendPhoto(), await sendPhoto(), await sendPhoto()]
    const { id } = await meeting.sendCard(fatma, { activityId, photo: back })
    await meeting.sendCard(fatma, { activityId, photo: kept })
    const both = await meeting.sendCard(fatma, { activityId, photo: kept })
    for (const card of [id, both.id]) await fatma.json('DELETE', `/api/cards/${card}`)
    expect(await mediaIds()).toContain(back)
    await fatma.json('POST', `/api/cards/${id}/restore`)
    await fatma.json('DELETE', `/api/cards/${id}`)
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/enter`, {})
    const onBoard = await sendPhoto(meeting.facilitator as never)
    await close()
    expect((await mediaIds()).sort()).toEqual([kept, onBoard].sort())
    expect(await mediaIds(), 'came onto no card').not.toContain(loose)
  })
})
