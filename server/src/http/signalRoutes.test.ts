import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { ParticipantId } from '@wijktafel/shared/ids'
import { readLeadNews } from '@wijktafel/shared/leadNews'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { authorizeDocument } from '../commands/authorizeDocument.ts'
import { reconcileSession } from '../commands/reconcileSession.ts'
import { whoAsks } from './whoAsks.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = (seat: { seatId: ParticipantId }, signal: string) =>
  `/api/participants/${seat.seatId}/signals/${signal}`
const give = (seat: Seat, signal: string) => seat.json('PUT', path(seat, signal))
const news = () => meeting.deps.rooms.read(`lead:${meeting.sessionId}`, readLeadNews)
const heard = (body: object, by = meeting.facilitator) =>
  by.request('POST', `/api/sessions/${meeting.sessionId}/heard`, body)
const bytesOf = (kind: 'stage' | 'cards') =>
  meeting.deps.rooms.read(`${kind}:${meeting.sessionId}`, (doc) => [...Y.encodeStateAsUpdate(doc)])

async function mayReadLead(client: TestClient) {
  const actor = await whoAsks(meeting.deps, new Headers({ cookie: client.cookie() }))
  return authorizeDocument(meeting.deps, actor, `lead:${meeting.sessionId}`)
}

it('shows hands in the order in which they went up, and of the rest only how many', async () => {
  const fatma = await meeting.buildSeat(meeting)
  const henk = await meeting.buildSeat(meeting, 'professional')
  await give(henk, 'hand')
  await give(fatma, 'hand')
  await give(henk, 'hand')
  await give(fatma, 'slower')
  expect(await give(fatma, 'confused')).toEqual({ signals: ['hand', 'slower', 'confused'] })
  await give(henk, 'confused')
  const { hands, leads: _, ...counts } = await news()
  expect(hands.map(({ participantId }) => participantId)).toEqual([henk.seatId, fatma.seatId])
  expect(hands[0]).toMatchObject({ side: 'professional', face: expect.any(String) })
  expect(counts).toEqual({ slower: 1, confused: 2, undo: null, screens: {}, talk: null, lookIn: null })
  await fatma.json('DELETE', path(fatma, 'hand'))
  expect((await news()).hands.map(({ participantId }) => participantId)).toEqual([henk.seatId])
})

it('changes no byte of what everyone reads', async () => {
  const fatma = await meeting.buildSeat(meeting)
  await meeting.goTo('stress-en-blij')
  const before = [await bytesOf('stage'), await bytesOf('cards')]
  for (const signal of ['hand', 'slower', 'confused']) await give(fatma, signal)
  await fatma.json('DELETE', path(fatma, 'slower'))
  expect([await bytesOf('stage'), await bytesOf('cards')]).toEqual(before)
  const others = await meeting.buildSeat(meeting)
  const seen = await others.json('GET', `/api/sessions/${meeting.sessionId}/own`)
  expect(JSON.stringify(seen)).not.toMatch(/confused|slower|hand/)
})

it('opens the document of the regisseur to no one else', async () => {
  const { projectId } = meeting
  const forbidden = { ok: false, closeCode: CLOSE_CODE.FORBIDDEN }
  for (const role of ['core', 'ring', 'panel', 'coach'] as const) {
    expect(await mayReadLead(await meeting.buildMember({ projectId, role }))).toEqual(forbidden)
  }
  expect(await mayReadLead(await meeting.buildSeat(meeting))).toEqual(forbidden)
  expect(await mayReadLead(await meeting.buildMember())).toEqual({
    ...{ ok: false, closeCode: CLOSE_CODE.NOT_FOUND },
  })
  expect(await mayReadLead(meeting.visitor())).toEqual({ ok: false, closeCode: CLOSE_CODE.NOT_SIGNED_IN })
  expect(await mayReadLead(meeting.facilitator)).toMatchObject({ ok: true, access: 'read' })
})

it('lets nobody signal for another, nor hear who does not lead', async () => {
  const fatma = await meeting.buildSeat(meeting)
  const henk = await meeting.buildSeat(meeting)
  await give(fatma, 'hand')
  expect(await refusalOf(henk.request('PUT', path(fatma, 'hand')))).toBe('404 notFound')
  expect(await refusalOf(henk.request('DELETE', path(fatma, 'hand')))).toBe('404 notFound')
  expect(await refusalOf(henk.request('GET', `/api/participants/${fatma.seatId}/signals`))).toBe(
    '404 notFound',
  )
  expect(await refusalOf(meeting.visitor().request('PUT', path(fatma, 'hand')))).toBe('404 notFound')
  expect(await refusalOf(fatma.request('PUT', path(fatma, 'shout')))).toBe('400 badRequest')
  expect(await refusalOf(heard({ signal: 'hand' }, henk))).toBe('403 notAllowed')
  expect(await refusalOf(heard({ signal: 'shout' }))).toBe('400 badRequest')
  expect((await news()).hands).toHaveLength(1)
})

it('forgets what was said of a step with the step; hands stay until they are heard', async () => {
  const fatma = await meeting.buildSeat(meeting)
  const henk = await meeting.buildSeat(meeting)
  for (const signal of ['hand', 'slower', 'confused']) await give(fatma, signal)
  await give(henk, 'hand')
  await meeting.goTo('stress-en-blij')
  expect(await news()).toMatchObject({ hands: [{}, {}], slower: 0, confused: 0 })
  expect(await fatma.json('GET', `/api/participants/${fatma.seatId}/signals`)).toEqual({ signals: ['hand'] })
  await heard({ signal: 'hand', participantId: fatma.seatId })
  expect((await news()).hands.map(({ participantId }) => participantId)).toEqual([henk.seatId])
  await heard({ signal: 'hand' })
  expect((await news()).hands).toEqual([])
})

it('does not let one regisseur clear the signals of another meeting', async () => {
  const fatma = await meeting.buildSeat(meeting)
  await give(fatma, 'hand')
  const other = await meeting.buildMember()
  const projectId = await meeting.buildProject(other)
  const { sessionId } = await meeting.buildSession(other, { projectId, open: true })
  const body = { signal: 'hand', participantId: fatma.seatId }
  await other.json('POST', `/api/sessions/${sessionId}/heard`, body)
  expect((await news()).hands).toHaveLength(1)
})

it('ends with the meeting, and with the seat of who leaves', async () => {
  const fatma = await meeting.buildSeat(meeting)
  const henk = await meeting.buildSeat(meeting)
  await give(fatma, 'hand')
  await give(henk, 'slower')
  await henk.json('POST', `/api/participants/${henk.seatId}/leave`)
  expect(await news()).toMatchObject({ hands: [{}], slower: 0 })
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
  expect((await news()).hands).toEqual([])
  expect(await refusalOf(fatma.request('PUT', path(fatma, 'hand')))).toBe('410 sessionClosed')
  expect(await meeting.deps.db.selectFrom('signal').selectAll().execute()).toEqual([])
})

it('bounds how often one person may signal, and nobody else pays for it', async () => {
  const fatma = await meeting.buildSeat(meeting)
  const henk = await meeting.buildSeat(meeting)
  const answers: number[] = []
  // Each of two nodes counts by itself.
  for (let n = 0; n < LIMITS.SIGNALS_PER_MINUTE * 2 + 2; n++) {
    answers.push((await fatma.request('PUT', path(fatma, 'hand'))).status)
  }
  expect(answers.slice(0, LIMITS.SIGNALS_PER_MINUTE)).not.toContain(429)
  expect(answers.at(-1)).toBe(429)
  expect((await henk.request('PUT', path(henk, 'hand'))).status).toBe(200)
})

it('is written anew after a crash between SQL and the document', async () => {
  const fatma = await meeting.buildSeat(meeting)
  await meeting.deps.db
    .insertInto('signal')
    .values({ participantId: fatma.seatId, kind: 'confused', createdAt: 1 })
    .execute()
  expect((await news()).confused).toBe(0)
  await reconcileSession(meeting.deps, meeting.sessionId)
  expect((await news()).confused).toBe(1)
})

it('is erased with the project, rows and document', async () => {
  const fatma = await meeting.buildSeat(meeting)
  await give(fatma, 'hand')
  const project = await meeting.deps.db.selectFrom('project').selectAll().executeTakeFirstOrThrow()
  await meeting.facilitator.json('POST', `/api/projects/${project.id}/erase`, { name: project.name })
  expect(await meeting.deps.db.selectFrom('signal').selectAll().execute()).toEqual([])
  await expect(meeting.deps.rooms.read(`lead:${meeting.sessionId}`, () => 0)).rejects.toThrow()
})
