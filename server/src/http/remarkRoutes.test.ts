import type { Report } from '@wijktafel/shared/api/report'
import { CARD_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { type BoardRemark, readRemarks } from '@wijktafel/shared/board/remarks'
import { type ActivityId, type BoardId, newId, type RemarkId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { MemberRole } from '@wijktafel/shared/roles'
import type { CardShows } from '@wijktafel/shared/stage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { reconcileSession } from '../commands/reconcileSession.ts'

let meeting: TestMeeting
let boardId: BoardId
let activityId: ActivityId
/** Somebody of the kernteam, at the table. */
let sanne: Seat
let fatma: Seat
let cardId: string
let recordId: string

beforeEach(async () => {
  meeting = await buildMeeting()
  const step = await meeting.goTo('stress-en-blij')
  activityId = step.activityId
  boardId = step.boardId as BoardId
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, {
    type: 'reveal',
    activityId,
  })
  fatma = await meeting.buildSeat(meeting, 'resident')
  cardId = (await meeting.sendCard(fatma, { activityId })).id
  recordId = CARD_ID_PREFIX + cardId
  sanne = await sitDown('core')
})
afterEach(() => meeting.close())

async function sitDown(role: MemberRole): Promise<Seat> {
  const member = await meeting.buildMember({ projectId: meeting.projectId, role, side: 'professional' })
  const seat = await member.json<{ id: Seat['seatId'] }>(
    'POST',
    `/api/sessions/${meeting.sessionId}/enter`,
    {},
  )
  return { ...member, seatId: seat.id }
}

const path = () => `/api/boards/${boardId}/remarks`
const draft = (seat: Seat, about: Partial<Record<string, unknown>> = {}) => ({
  id: newId<RemarkId>(),
  participantId: seat.seatId,
  recordId,
  text: 'Dat bankje staat er al.',
  pictures: ['1FA91'],
  ...about,
})
const shown = (): Promise<BoardRemark[]> => meeting.deps.rooms.read(`board:${boardId}`, readRemarks)
const mine = async (by: TestClient) =>
  (await by.json<{ ids: string[] }>('GET', `/api/boards/${boardId}/remarks/mine`)).ids
const setShows = (shows: CardShows) =>
  meeting.deps.db.updateTable('activity').set({ shows }).where('id', '=', activityId).execute()

describe('a remark in the report', () => {
  it('is read by who may read the board, not by a resident who joined by code', async () => {
    await sanne.json('POST', path(), draft(sanne))
    const close = () => meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    const remarksFor = async (by: TestClient) => {
      const report = await by.json<Report>('GET', `/api/sessions/${meeting.sessionId}/report`)
      return report.activities.flatMap(({ cards }) => cards.flatMap(({ remarks }) => remarks))
    }
    const [ring, panel] = [await sitDown('ring'), await sitDown('panel')]
    await close()
    for (const reader of [meeting.facilitator, sanne, ring])
      expect(await remarksFor(reader)).toMatchObject([
        { text: 'Dat bankje staat er al.', pictures: ['1FA91'], side: 'professional' },
      ])
    for (const reader of [fatma, panel]) expect(await remarksFor(reader)).toEqual([])
  })

  it('is gone from it when its maker takes it back, or the card is gone', async () => {
    const about = draft(sanne)
    await sanne.json('POST', path(), about)
    const said = async () => {
      const report = await sanne.json<Report>('GET', `/api/sessions/${meeting.sessionId}/report`)
      return JSON.stringify(report).includes(about.text)
    }
    expect(await said()).toBe(true)
    await sanne.json('DELETE', `/api/remarks/${about.id}`)
    expect(await said()).toBe(false)
    await sanne.json('POST', `/api/remarks/${about.id}/restore`)
    expect(await said()).toBe(true)
    await fatma.json('DELETE', `/api/cards/${cardId}`)
    expect(await said()).toBe(false)
  })
})

describe('a remark about a card', () => {
  it('stands in the board document, with its side, once however often it is sent', async () => {
    const body = draft(sanne)
    await Promise.all([sanne.json('POST', path(), body), sanne.json('POST', path(), body)])
    await sanne.json('POST', path(), body)
    expect(await shown()).toEqual([
      {
        ...{ id: body.id, recordId, text: body.text, pictures: body.pictures },
        ...{ side: 'professional', face: null, at: expect.any(Number) },
      },
    ])
    expect(await mine(sanne)).toEqual([body.id])
    expect(await mine(await sitDown('core'))).toEqual([])
  })

  it('tells of who said it no more than the round does', async () => {
    const say = async () => {
      await sanne.json('POST', path(), draft(sanne))
      return (await shown()).map(({ side, face }) => ({ side, hasFace: face !== null }))
    }
    await setShows('face')
    expect(await say()).toEqual([{ side: 'professional', hasFace: true }])
    await setShows('nobody')
    expect(await say()).toEqual([1, 2].map(() => ({ side: null, hasFace: false })))
  })

  it('is taken back and put back by its maker alone', async () => {
    const body = draft(sanne)
    await sanne.json('POST', path(), body)
    const other = await sitDown('core')
    expect(await refusalOf(other.request('DELETE', `/api/remarks/${body.id}`))).toBe('404 notFound')
    expect(await refusalOf(meeting.facilitator.request('DELETE', `/api/remarks/${body.id}`))).toBe(
      '404 notFound',
    )
    expect(await refusalOf(sanne.request('DELETE', `/api/remarks/${newId()}`))).toBe('404 notFound')
    expect(await shown()).toHaveLength(1)

    for (const _ of [1, 2]) await sanne.json('DELETE', `/api/remarks/${body.id}`)
    expect(await shown()).toEqual([])
    expect(await mine(sanne)).toEqual([])
    await sanne.json('POST', path(), body)
    expect(await shown(), 'sent again by an outbox').toEqual([])
    await sanne.json('POST', `/api/remarks/${body.id}/restore`)
    expect((await shown()).map(({ id }) => id)).toEqual([body.id])
  })

  it('goes away with a card that is taken back, and comes back with it', async () => {
    await sanne.json('POST', path(), draft(sanne))
    await fatma.json('DELETE', `/api/cards/${cardId}`)
    expect(await shown()).toEqual([])
    expect(await refusalOf(sanne.request('POST', path(), draft(sanne)))).toBe('404 notFound')
    await fatma.json('POST', `/api/cards/${cardId}/restore`)
    expect(await shown()).toHaveLength(1)
  })

  it('reaches the document later when a crash came between', async () => {
    await sanne.json('POST', path(), draft(sanne))
    await meeting.deps.db
      .insertInto('remark')
      .values({
        ...{
          id: newId<RemarkId>(),
          boardId,
          recordId,
          participantId: sanne.seatId,
          text: 'laat',
          pictures: '[]',
        },
        ...{ createdAt: Date.now() + 1, removedAt: null },
      })
      .execute()
    await reconcileSession(meeting.deps, meeting.sessionId)
    expect((await shown()).map(({ text }) => text)).toEqual(['Dat bankje staat er al.', 'laat'])
  })

  it('is erased with its board', async () => {
    await sanne.json('POST', path(), draft(sanne))
    await meeting.facilitator.json('DELETE', `/api/boards/${boardId}`)
    expect(await meeting.deps.db.selectFrom('remark').selectAll().execute()).toEqual([])
    expect(await refusalOf(sanne.request('POST', path(), draft(sanne)))).toBe('404 boardDeleted')
  })
})

describe('what is refused', () => {
  it('is whoever may not read the board, or only watches', async () => {
    const tries: [Seat | TestClient, string][] = [
      [fatma, '403 notAllowed'],
      [await sitDown('panel'), '403 notAllowed'],
      [await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' }), '403 notAllowed'],
      [await meeting.buildMember(), '404 notFound'],
      [meeting.visitor(), '401 notSignedIn'],
    ]
    for (const [who, answer] of tries) {
      expect(await refusalOf(who.request('POST', path(), draft(sanne)))).toBe(answer)
    }
    const borrowed = draft(await sitDown('ring'))
    expect(await refusalOf(sanne.request('POST', path(), borrowed)), 'the seat of another').toBe(
      '404 notFound',
    )
    expect(await shown()).toEqual([])
  })

  it('is a remark that is empty, too long, or about what is not there', async () => {
    const refused = (about: Record<string, unknown>) =>
      refusalOf(sanne.request('POST', path(), draft(sanne, about)))
    expect(await refused({ text: '  ', pictures: [] })).toBe('400 badRequest')
    expect(await refused({ text: 'a'.repeat(LIMITS.REMARK_LENGTH + 1) })).toBe('400 badRequest')
    expect(await refused({ pictures: ['1FA91', '1F3E0', '1F333'] })).toBe('400 badRequest')
    expect(await refused({ recordId: 'shape:nergens' })).toBe('404 notFound')
    expect(await refused({ recordId: 'page:page' })).toBe('400 badRequest')
    const zone = await meeting.deps.rooms.read(`board:${boardId}`, (doc) =>
      [...doc.getMap('records').keys()].find((key) => key.startsWith('shape:zone_')),
    )
    expect(await refused({ recordId: zone?.split('|')[0] })).toBe('404 notFound')
    expect(await shown()).toEqual([])
  })

  it('is one more than a card can have', async () => {
    const rows = Array.from({ length: LIMITS.REMARKS_PER_CARD }, (_, createdAt) => ({
      ...{
        id: newId<RemarkId>(),
        boardId,
        recordId,
        participantId: sanne.seatId,
        text: 'ja',
        pictures: '[]',
      },
      ...{ createdAt, removedAt: null },
    }))
    await meeting.deps.db.insertInto('remark').values(rows).execute()
    expect(await refusalOf(sanne.request('POST', path(), draft(sanne)))).toBe('409 tooManyRemarks')
    await sanne.json('DELETE', `/api/remarks/${rows[0]?.id}`)
    await sanne.json('POST', path(), draft(sanne))
    expect(await refusalOf(sanne.request('POST', `/api/remarks/${rows[0]?.id}/restore`))).toBe(
      '409 tooManyRemarks',
    )
    expect(await shown()).toHaveLength(LIMITS.REMARKS_PER_CARD)
  })

  it('is everything on a locked board but what the regisseur says, and after the meeting all of it', async () => {
    const body = draft(sanne)
    await sanne.json('POST', path(), body)
    await meeting.facilitator.json('PUT', `/api/boards/${boardId}/lock`, { locked: true })
    expect(await refusalOf(sanne.request('POST', path(), draft(sanne)))).toBe('409 boardLocked')
    expect(await refusalOf(sanne.request('DELETE', `/api/remarks/${body.id}`))).toBe('409 boardLocked')
    const seat = await meeting.facilitator.json<{ id: Seat['seatId'] }>(
      'POST',
      `/api/sessions/${meeting.sessionId}/enter`,
      {},
    )
    const lead = { ...meeting.facilitator, seatId: seat.id }
    await lead.json('POST', path(), draft(lead))
    await lead.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(lead.request('POST', path(), draft(lead)))).toBe('410 sessionClosed')
    expect(await refusalOf(lead.request('DELETE', `/api/remarks/${body.id}`))).toBe('404 notFound')
    expect(await shown()).toHaveLength(2)
  })
})
