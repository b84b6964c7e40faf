import type { QuestionCard, QuestionDetail, QuestionPage } from '@wijktafel/shared/api/question'
import { newId, type ParticipantId, type SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { readStage } from '@wijktafel/shared/stage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, newCard, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { followDueQuestions } from '../commands/questions/followQuestions.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const HOUR_MS = 60 * 60 * 1000

/** Asks a question that opens in an hour and closes in three, unless `change` says otherwise. */
function ask(change: { opensIn?: number; closesIn?: number } = {}): Promise<Response> {
  const { opensIn = 1, closesIn = 3 } = change
  const now = meeting.deps.now()
  return meeting.facilitator.request('POST', `/api/projects/${meeting.projectId}/questions`, {
    ...{ id: newId<SessionId>(), templateId: null, question: 'Waar wil jij zitten?', picture: '1FA91' },
    ...{ accepts: ['pictures', 'words', 'photo'], audience: 'ring', silent: false },
    ...{ opensAt: now + opensIn * HOUR_MS, closesAt: now + closesIn * HOUR_MS },
  })
}

async function planned(change: Parameters<typeof ask>[0] = {}): Promise<QuestionDetail> {
  const response = await ask(change)
  expect(response.status).toBe(200)
  return (await response.json()) as QuestionDetail
}

const tokenOf = ({ link }: QuestionDetail) => new URL(link?.url ?? '').searchParams.get('q') ?? ''
const detail = (id: string) => meeting.facilitator.json<QuestionDetail>('GET', `/api/questions/${id}`)
const page = (question: QuestionDetail) =>
  meeting.visitor().json<QuestionPage>('POST', '/api/question-page', { question: tokenOf(question) })
const patch = (id: string, body: object) => meeting.facilitator.request('PATCH', `/api/questions/${id}`, body)

const sit = (question: QuestionDetail, by: TestClient, id = newId<ParticipantId>()) =>
  by.request('POST', `/api/sessions/${question.id}/participants`, {
    ...{ id, question: tokenOf(question), face: '1F422', side: 'resident', language: 'nl' },
  })

const timeGoesBy = (ms: number) => {
  const { now } = meeting.deps
  meeting.deps.now = () => now() + ms
}

const logOf = (action: string) =>
  meeting.deps.db.selectFrom('auditLog').selectAll().where('action', '=', action).execute()

describe('a question with a beginning', () => {
  it('is planned until then: the link says when, and nobody sits down or answers', async () => {
    const question = await planned()
    const opensAt = meeting.deps.now() + HOUR_MS
    expect(question).toMatchObject({ state: 'planned', openedAt: null })
    expect(Math.abs((question.opensAt ?? 0) - opensAt)).toBeLessThan(HOUR_MS / 2)
    const { questions } = await meeting.facilitator.json<{ questions: QuestionCard[] }>(
      'GET',
      `/api/projects/${meeting.projectId}/questions`,
    )
    expect(questions.map(({ state }) => state)).toEqual(['planned'])
    const shown = await page(question)
    expect(shown).toMatchObject({ state: 'planned', opensAt: question.opensAt, seats: [], cards: [] })

    const fatma = { ...meeting.visitor(), seatId: newId<ParticipantId>() }
    expect(await refusalOf(sit(question, fatma, fatma.seatId))).toBe('409 sessionNotOpen')
    const path = `/api/sessions/${question.id}`
    const card = newCard(fatma, { activityId: shown.activityId })
    expect((await fatma.request('POST', `${path}/cards`, card)).ok).toBe(false)
    expect((await fatma.request('POST', `${path}/media?id=${newId()}`, Buffer.from('photo'))).ok).toBe(false)
    expect(await detail(question.id)).toMatchObject({ people: 0, answers: 0 })
  })

  it('opens by itself, once, on every node together', async () => {
    const question = await planned()
    await followDueQuestions(meeting.deps)
    expect((await detail(question.id)).state).toBe('planned')
    timeGoesBy(HOUR_MS)
    await Promise.all([followDueQuestions(meeting.deps), followDueQuestions(meeting.deps)])
    expect(await detail(question.id)).toMatchObject({
      ...{ state: 'open', opensAt: null, openedAt: question.opensAt, closesAt: question.closesAt },
    })
    expect(await page(question)).toMatchObject({ state: 'open', opensAt: null })
    const stage = await meeting.deps.rooms.read(`stage:${question.id}`, readStage)
    expect(stage.state).toBe('open')
    expect((await sit(question, meeting.visitor())).status).toBe(200)
    expect(await logOf('question.open')).toHaveLength(1)
  })

  it('is open and over in one look when nobody looked for a long time', async () => {
    const question = await planned()
    timeGoesBy(5 * HOUR_MS)
    await followDueQuestions(meeting.deps)
    expect(await detail(question.id)).toMatchObject({
      ...{ state: 'closed', openedAt: question.opensAt, closesAt: question.closesAt, revealed: true },
    })
  })

  it('refuses times that cannot be, each with its own word', async () => {
    expect(await refusalOf(ask({ opensIn: -1 }))).toBe('400 questionStartPast')
    expect(await refusalOf(ask({ opensIn: 4 }))).toBe('400 questionStartLate')
    const far = (LIMITS.QUESTION_MAX_DAYS + 1) * 24
    expect(await refusalOf(ask({ opensIn: far, closesIn: far + 1 }))).toBe('400 questionTooFar')
    expect(await logOf('question.ask')).toEqual([])
  })
})

describe('while it is planned', () => {
  it('moves its end without opening, and its beginning', async () => {
    const { id, opensAt, closesAt } = await planned()
    expect((await patch(id, { closesAt: closesAt + HOUR_MS })).status).toBe(200)
    expect(await detail(id)).toMatchObject({ state: 'planned', opensAt, closesAt: closesAt + HOUR_MS })
    const later = (opensAt ?? 0) + HOUR_MS
    expect((await patch(id, { closesAt, opensAt: later })).status).toBe(200)
    expect(await detail(id)).toMatchObject({ state: 'planned', opensAt: later, closesAt })
    // Before the beginning, also one that stays as it is.
    expect(await refusalOf(patch(id, { closesAt: later }))).toBe('400 questionStartLate')
    expect(await refusalOf(patch(id, { closesAt, opensAt: 1 }))).toBe('400 questionStartPast')
    expect(await detail(id)).toMatchObject({ state: 'planned', opensAt: later, closesAt })
    timeGoesBy(HOUR_MS)
    await followDueQuestions(meeting.deps)
    expect((await detail(id)).state).toBe('planned')
  })

  it('opens now, and goes back to its beginning as long as nobody sat down', async () => {
    const question = await planned()
    const { id, opensAt, closesAt } = question
    const open = () => meeting.facilitator.json<QuestionDetail>('POST', `/api/questions/${id}/open`)
    const opened = await open()
    expect(opened).toMatchObject({ state: 'open', opensAt: null })
    expect(opened.openedAt).toBeLessThan(opensAt ?? 0)
    // Again: it was open already.
    expect((await open()).openedAt).toBe(opened.openedAt)
    expect((await patch(id, { closesAt, opensAt })).status).toBe(200)
    expect(await detail(id)).toMatchObject({ state: 'planned', opensAt, openedAt: null })
    await open()
    expect((await sit(question, meeting.visitor())).status).toBe(200)
    expect(await refusalOf(patch(id, { closesAt, opensAt }))).toBe('409 questionStarted')
    expect((await detail(id)).state).toBe('open')
    await meeting.facilitator.json('POST', `/api/questions/${id}/close`)
    expect(await refusalOf(patch(id, { closesAt, opensAt }))).toBe('409 questionStarted')
  })

  it('either keeps its beginning or has somebody at it, when both happen at once', async () => {
    const question = await planned()
    const { id, opensAt, closesAt } = question
    await meeting.facilitator.json('POST', `/api/questions/${id}/open`)
    const [moved, seated] = await Promise.all([
      patch(id, { closesAt, opensAt }),
      sit(question, meeting.visitor()),
    ])
    expect([moved.ok, seated.ok].filter(Boolean)).toHaveLength(1)
    expect((await detail(id)).state).toBe(moved.ok ? 'planned' : 'open')
  })

  it('cannot be closed; it is taken away and put back as it was', async () => {
    const { id, opensAt } = await planned()
    const path = `/api/questions/${id}`
    expect(await refusalOf(meeting.facilitator.request('POST', `${path}/close`))).toBe('409 sessionNotOpen')
    await meeting.facilitator.json('DELETE', path)
    await meeting.facilitator.json('POST', `${path}/restore`)
    expect(await detail(id)).toMatchObject({ state: 'planned', opensAt })
  })

  it('is opened by the regisseur alone', async () => {
    const { id } = await planned()
    const { projectId } = meeting
    for (const role of ['core', 'ring', 'coach'] as const) {
      const member = await meeting.buildMember({ projectId, role })
      expect(await refusalOf(member.request('POST', `/api/questions/${id}/open`))).toBe('403 notAllowed')
    }
    expect((await detail(id)).state).toBe('planned')
  })
})
