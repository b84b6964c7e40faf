import type {
  BoardChoice,
  QuestionCard,
  QuestionDetail,
  QuestionPage,
  StepChoice,
} from '@wijktafel/shared/api/question'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { newId, type ParticipantId, type SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { readCards, readStage } from '@wijktafel/shared/stage'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  buildMeeting,
  newCard,
  refusalOf,
  type Seat,
  type TestMeeting,
} from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { followDueQuestions } from '../commands/questions/followQuestions.ts'
import { unpackText } from '../storage/packMoment.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const DAY_MS = 24 * 60 * 60 * 1000

function ask(change: object = {}, by: TestClient = meeting.facilitator): Promise<Response> {
  return by.request('POST', `/api/projects/${meeting.projectId}/questions`, {
    ...{ id: newId<SessionId>(), templateId: null, question: 'Waar wil jij zitten?', picture: '1FA91' },
    ...{ accepts: ['pictures', 'words', 'photo'], closesAt: meeting.deps.now() + DAY_MS },
    ...{ audience: 'ring', silent: false, ...change },
  })
}

async function asked(change: object = {}): Promise<QuestionDetail> {
  const response = await ask(change)
  expect(response.status).toBe(200)
  return (await response.json()) as QuestionDetail
}

function tokenOf(question: QuestionDetail): string {
  return new URL(question.link?.url ?? '').searchParams.get('q') ?? ''
}

const look = (token: string, by = meeting.visitor()) =>
  by.request('POST', '/api/question-page', { question: token })

async function page(token: string, by?: TestClient): Promise<QuestionPage> {
  return (await (await look(token, by)).json()) as QuestionPage
}

function sit(
  { id, token }: { id: string; token: string },
  by: TestClient,
  seatId = newId<ParticipantId>(),
): Promise<Response> {
  const seat = { id: seatId, question: token, face: '1F422', side: 'resident', language: 'nl' }
  return by.request('POST', `/api/sessions/${id}/participants`, seat)
}

async function phone(question: QuestionDetail): Promise<Seat> {
  const client = meeting.visitor()
  const seatId = newId<ParticipantId>()
  expect((await sit({ id: question.id, token: tokenOf(question) }, client, seatId)).status).toBe(200)
  return { ...client, seatId }
}

async function answer(question: QuestionDetail, seat: Seat, change: object = {}): Promise<Response> {
  const { activityId } = await page(tokenOf(question), seat)
  return seat.request('POST', `/api/sessions/${question.id}/cards`, {
    ...newCard(seat, { activityId }),
    ...change,
  })
}

/** A photo of this phone, for a card that is still to come. */
async function sendPhoto(question: QuestionDetail, seat: Seat): Promise<string> {
  const photo = newId()
  const red = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const path = `/api/sessions/${question.id}/media?id=${photo}`
  expect((await seat.request('POST', path, red)).ok).toBe(true)
  return photo
}

const detail = (id: string) => meeting.facilitator.json<QuestionDetail>('GET', `/api/questions/${id}`)
const stageOf = (id: string) => meeting.deps.rooms.read(`stage:${id}`, readStage)
const timeGoesBy = (ms: number) => {
  const { now } = meeting.deps
  meeting.deps.now = () => now() + ms
}

describe('asking', () => {
  it('opens at once by an unguessable link, of which only the hash is kept', async () => {
    const question = await asked()
    const token = tokenOf(question)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(question).toMatchObject({ state: 'open', people: 0, answers: 0, cards: [], revealed: true })
    const tables = await Promise.all([
      meeting.deps.db.selectFrom('question').selectAll().execute(),
      meeting.deps.db.selectFrom('session').selectAll().execute(),
      meeting.deps.db.selectFrom('setting').selectAll().execute(),
    ])
    expect(JSON.stringify(tables)).not.toContain(token)
    expect(await page(token)).toMatchObject({
      ...{ sessionId: question.id, question: 'Waar wil jij zitten?', state: 'open', seats: [], cards: [] },
    })
  })

  it('takes the zones and starters of a template along', async () => {
    const question = await asked({ templateId: 'stress-en-blij' })
    expect(question.zones.map(({ id }) => id)).toEqual(['stress', 'happy'])
    expect(await refusalOf(ask({ templateId: 'nietsvanalles' }))).toBe('400 badRequest')
  })

  it('is for the regisseur; the kernteam tells what came of it, and others read', async () => {
    const question = await asked()
    const path = `/api/questions/${question.id}`
    const { projectId } = meeting
    const core = await meeting.buildMember({ projectId, role: 'core' })
    const ring = await meeting.buildMember({ projectId, role: 'ring' })
    const coach = await meeting.buildMember({ projectId, role: 'coach' })
    const stranger = await meeting.buildMember()
    const words = { text: 'Er komt een bankje.', pictures: [] }
    for (const by of [core, ring, coach]) {
      expect(await refusalOf(ask({}, by))).toBe('403 notAllowed')
      expect(await refusalOf(by.request('POST', `${path}/close`))).toBe('403 notAllowed')
      expect(await refusalOf(by.request('DELETE', path))).toBe('403 notAllowed')
      expect(await refusalOf(by.request('POST', `${path}/link`))).toBe('403 notAllowed')
    }
    expect((await core.request('PUT', `${path}/outcome`, words)).status).toBe(200)
    expect(await refusalOf(ring.request('PUT', `${path}/outcome`, words))).toBe('403 notAllowed')
    expect((await ring.json<QuestionDetail>('GET', path)).link).not.toBeNull()
    expect((await coach.json<QuestionDetail>('GET', path)).link).toBeNull()
    expect(await refusalOf(stranger.request('GET', path))).toBe('404 notFound')
    expect(await refusalOf(meeting.visitor().request('GET', path))).toBe('401 notSignedIn')
    // Whoever answered sees what the link shows, and no more.
    expect(await refusalOf((await phone(question)).request('GET', path))).toBe('403 notAllowed')
  })

  it('refuses what cannot be', async () => {
    const now = meeting.deps.now()
    expect(await refusalOf(ask({ closesAt: now - 1 }))).toBe('400 questionEndPast')
    expect(await refusalOf(ask({ closesAt: now + 400 * DAY_MS }))).toBe('400 questionTooFar')
    expect(await refusalOf(ask({ question: ' ' }))).toBe('400 badRequest')
    expect(await refusalOf(ask({ accepts: [] }))).toBe('400 badRequest')
    const { id } = await asked()
    expect(await refusalOf(ask({ id }))).toBe('400 badRequest')
    expect(await refusalOf(ask({ id: meeting.sessionId }))).toBe('400 badRequest')
  })

  it('is no meeting: nobody counts, leads, opens or enters it as one', async () => {
    const { facilitator, projectId } = meeting
    const before = await facilitator.json('GET', `/api/projects/${projectId}`)
    const { id } = await asked()
    await answer(await detail(id), await phone(await detail(id)))
    expect(await facilitator.json('GET', `/api/projects/${projectId}`)).toEqual(before)
    const path = `/api/sessions/${id}`
    for (const [method, rest, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { title: 'Anders' }],
      ['DELETE', '', undefined],
      ['POST', '/open', undefined],
      ['POST', '/close', undefined],
      ['POST', '/enter', {}],
      ['POST', '/lead', { type: 'pauseTimer' }],
      ['POST', '/notes', { id: newId(), title: 'Notitie' }],
      ['GET', '/qr.svg', undefined],
    ] as const) {
      expect(await refusalOf(facilitator.request(method, path + rest, body))).toBe('404 notFound')
    }
    expect(await refusalOf(facilitator.request('GET', `/api/questions/${meeting.sessionId}`))).toBe(
      '404 notFound',
    )
  })
})

describe('answering', () => {
  it('takes answers from a device that sat down by the link, and says how many, never who', async () => {
    const question = await asked()
    const [fatma, kim] = [await phone(question), await phone(question)]
    expect((await answer(question, fatma, { text: 'Bij de bomen' })).status).toBe(200)
    expect((await answer(question, fatma, { text: 'En bij school' })).status).toBe(200)
    expect((await answer(question, kim)).status).toBe(200)
    const read = await detail(question.id)
    expect(read).toMatchObject({ people: 2, answers: 3 })
    expect(read.cards.map(({ text, face }) => [text, face])).toEqual([
      ['Bij de bomen', null],
      ['En bij school', null],
      ['een bankje', null],
    ])
    const stage = await stageOf(question.id)
    expect(stage.people).toEqual([])
    expect(stage.question).toEqual({ closesAt: question.closesAt, outcomeAt: null, hasText: false })
    expect(JSON.stringify(read)).not.toContain(fatma.seatId)
  })

  it('knows a device again', async () => {
    const question = await asked()
    const fatma = await phone(question)
    const { seats } = await page(tokenOf(question), fatma)
    expect(seats.map(({ id }) => id)).toEqual([fatma.seatId])
    expect((await page(tokenOf(question))).seats).toEqual([])
  })

  it('opens to no code, no other question and no guess; guesses are counted', async () => {
    const question = await asked()
    const other = await asked()
    const stranger = meeting.visitor()
    expect(await refusalOf(sit({ id: other.id, token: tokenOf(question) }, stranger))).toBe('404 codeUnknown')
    expect(await refusalOf(sit({ id: meeting.sessionId, token: tokenOf(question) }, stranger))).toBe(
      '404 codeUnknown',
    )
    const guess = 'x'.repeat(43)
    for (let i = 2; i < LIMITS.JOIN_TRIES_PER_MINUTE; i++) {
      expect(await refusalOf(look(guess, stranger))).toBe('410 linkExpired')
    }
    expect(await refusalOf(look(guess, stranger))).toBe('429 tooManyTries')
  })

  it('holds a handful of seats of one device, and so many new ones of one address', async () => {
    const question = await asked()
    const way = { id: question.id, token: tokenOf(question) }
    const tablet = meeting.visitor()
    const first = newId<ParticipantId>()
    expect((await sit(way, tablet, first)).status).toBe(200)
    for (let i = 1; i < LIMITS.SEATS_PER_DEVICE_PER_QUESTION; i++) {
      expect((await sit(way, tablet)).status).toBe(200)
    }
    expect(await refusalOf(sit(way, tablet))).toBe('409 questionFull')
    // The same seat again is no new one.
    expect((await sit(way, tablet, first)).status).toBe(200)
    for (let i = 0; i < LIMITS.QUESTION_SEATS_PER_MINUTE; i++) await sit(way, tablet, first)
    expect(await refusalOf(sit(way, tablet, first))).toBe('429 tooManyTries')
  })

  it('takes no cards of paper: between meetings there is no table, and everyone has the same limit', async () => {
    const question = await asked()
    const paper = { side: 'resident', serials: [] }
    expect(await refusalOf(answer(question, await phone(question), { paper }))).toBe('400 badRequest')
  })

  it('takes a bounded number of answers of one person', async () => {
    const question = await asked()
    const fatma = await phone(question)
    for (let i = 0; i < LIMITS.CARDS_PER_PARTICIPANT_PER_QUESTION; i++) await answer(question, fatma)
    expect(await refusalOf(answer(question, fatma))).toBe('409 tooManyCards')
  })
})

describe('the end', () => {
  it('comes by itself, once, and then shows what was hidden', async () => {
    const question = await asked({ silent: true })
    const fatma = await phone(question)
    await answer(question, fatma, { text: 'Bij de bomen' })
    expect(await detail(question.id)).toMatchObject({ answers: 1, cards: [], revealed: false })
    expect(await meeting.deps.rooms.read(`cards:${question.id}`, readCards)).toEqual([])
    await followDueQuestions(meeting.deps)
    expect((await detail(question.id)).state).toBe('open')
    timeGoesBy(DAY_MS + 1)
    await Promise.all([followDueQuestions(meeting.deps), followDueQuestions(meeting.deps)])
    const read = await detail(question.id)
    expect(read).toMatchObject({ state: 'closed', revealed: true, closesAt: question.closesAt })
    expect(read.cards.map(({ text }) => text)).toEqual(['Bij de bomen'])
    expect(await stageOf(question.id)).toMatchObject({ state: 'closed', revealed: true })
    const log = await meeting.deps.db
      .selectFrom('auditLog')
      .selectAll()
      .where('action', '=', 'question.close')
      .execute()
    expect(log).toHaveLength(1)
    expect(await refusalOf(answer(question, fatma))).toBe('410 sessionClosed')
    const late = sit({ id: question.id, token: tokenOf(question) }, meeting.visitor())
    expect(await refusalOf(late)).toBe('410 sessionClosed')
    // Whoever opens the link sees the answers, also who never sat down.
    expect((await page(tokenOf(question))).cards.map(({ text }) => text)).toEqual(['Bij de bomen'])
  })

  it('is moved, made now, and undone', async () => {
    const question = await asked()
    const { facilitator } = meeting
    const path = `/api/questions/${question.id}`
    const closed = await facilitator.json<QuestionDetail>('POST', `${path}/close`)
    expect(closed.state).toBe('closed')
    expect(closed.closesAt).toBeLessThan(question.closesAt)
    const { closesAt } = question
    const again = await facilitator.json<QuestionDetail>('PATCH', path, { closesAt })
    expect(again).toMatchObject({ state: 'open', closesAt })
    expect((await answer(question, await phone(question))).status).toBe(200)
    expect(await refusalOf(facilitator.request('PATCH', path, { closesAt: 1 }))).toBe('400 questionEndPast')
  })

  it('shows what came of it to everyone who has the link', async () => {
    const question = await asked()
    const path = `/api/questions/${question.id}/outcome`
    const told = { text: 'Er komt een bankje.', pictures: ['1FA91'] }
    await meeting.facilitator.json('PUT', path, told)
    expect((await page(tokenOf(question))).outcome).toEqual(told)
    expect((await stageOf(question.id)).question?.outcomeAt).toBeGreaterThan(0)
    await meeting.facilitator.json('PUT', path, { text: '', pictures: [] })
    expect((await page(tokenOf(question))).outcome).toBeNull()
    const five = { text: '', pictures: Array.from({ length: 5 }, () => '1FA91') }
    expect(await refusalOf(meeting.facilitator.request('PUT', path, five))).toBe('400 badRequest')
  })

  it('shows photos to who has the link once it is over, and to nobody else', async () => {
    const question = await asked()
    const fatma = await phone(question)
    const photo = await sendPhoto(question, fatma)
    await answer(question, fatma, { photo })
    const visitor = meeting.visitor()
    const status = async (link: string) =>
      (await visitor.request('GET', `/api/media/${photo}?size=small${link}`)).status
    const link = `&link=${tokenOf(question)}`
    expect([await status(''), await status(link)]).toEqual([401, 401])
    await meeting.facilitator.json('POST', `/api/questions/${question.id}/close`)
    const other = await asked()
    expect([await status(''), await status(link), await status(`&link=${tokenOf(other)}`)]).toEqual([
      ...[401, 200, 401],
    ])
  })
})

describe('the link and taking away', () => {
  it('renews the link: the old one stops, seats stay', async () => {
    const question = await asked()
    const fatma = await phone(question)
    const path = `/api/questions/${question.id}/link`
    const renewed = await meeting.facilitator.json<QuestionDetail>('POST', path)
    expect(tokenOf(renewed)).not.toBe(tokenOf(question))
    expect(await refusalOf(look(tokenOf(question)))).toBe('410 linkExpired')
    expect((await look(tokenOf(renewed))).status).toBe(200)
    expect((await answer(renewed, fatma)).status).toBe(200)
  })

  it('draws the link as a QR code for who may take part', async () => {
    const { id } = await asked()
    const svg = await meeting.facilitator.request('GET', `/api/questions/${id}/qr.svg`)
    expect(await svg.text()).toContain('<svg')
    const { projectId } = meeting
    const coach = await meeting.buildMember({ projectId, role: 'coach' })
    expect(await refusalOf(coach.request('GET', `/api/questions/${id}/qr.svg`))).toBe('403 notAllowed')
  })

  it('is taken away with a clear word, put back, and erased after a day', async () => {
    const question = await asked()
    const fatma = await phone(question)
    await answer(question, fatma)
    const path = `/api/questions/${question.id}`
    const list = async () =>
      (
        await meeting.facilitator.json<{ questions: QuestionCard[] }>(
          'GET',
          `/api/projects/${meeting.projectId}/questions`,
        )
      ).questions.map(({ id }) => id)
    await meeting.facilitator.json('DELETE', path)
    expect(await refusalOf(look(tokenOf(question)))).toBe('410 questionGone')
    expect(await list()).toEqual([])
    expect(await refusalOf(fatma.request('GET', `/api/sessions/${question.id}/own`))).toBe('404 notFound')
    expect(await refusalOf(meeting.facilitator.request('GET', path))).toBe('404 notFound')
    await meeting.facilitator.json('POST', `${path}/restore`)
    expect(await list()).toEqual([question.id])
    expect((await page(tokenOf(question), fatma)).seats).toHaveLength(1)

    await meeting.facilitator.json('DELETE', path)
    await followDueQuestions(meeting.deps)
    expect((await meeting.facilitator.request('POST', `${path}/restore`)).status).toBe(200)
    await meeting.facilitator.json('DELETE', path)
    timeGoesBy(LIMITS.REMOVED_QUESTION_KEPT_MS + 1)
    await followDueQuestions(meeting.deps)
    const { db } = meeting.deps
    for (const table of ['activity', 'card', 'participant', 'question'] as const) {
      const rows = await db.selectFrom(table).selectAll().where('sessionId', '=', question.id).execute()
      expect(rows).toEqual([])
    }
    await meeting.deps.rooms.idle()
    expect(await meeting.documents.list()).not.toContain(`stage:${question.id}`)
  })
})

describe('on a board', () => {
  it('of a step that is still to come: it is made once, and is there when the step begins', async () => {
    const question = await asked({ templateId: 'stress-en-blij' })
    const fatma = await phone(question)
    await answer(question, fatma, { text: 'Lawaai', zoneId: 'stress' })
    const path = `/api/questions/${question.id}/boards`
    const ahead = async (by = meeting.facilitator) =>
      (await by.json<{ steps: StepChoice[] }>('GET', path)).steps
    const step = (await ahead()).find(({ zones }) => zones.some(({ id }) => id === 'happy'))
    if (!step) throw new Error('no step to come')
    const make = (by: TestClient, activityId: string = step.id) => by.request('POST', path, { activityId })
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await ahead(core)).toEqual([])
    expect(await refusalOf(make(core))).toBe('403 notAllowed')
    expect(await refusalOf(make(meeting.facilitator, newId()))).toBe('404 notFound')
    const made = await Promise.all([1, 2, 3].map(async () => (await make(meeting.facilitator)).json()))
    const [{ boardId }] = made as [{ boardId: string }]
    expect(made).toEqual(Array(3).fill({ boardId }))
    expect((await ahead()).map(({ id }) => id)).not.toContain(step.id)
    await meeting.facilitator.json('PUT', `/api/questions/${question.id}/board`, {
      place: { boardId, zoneId: 'happy' },
    })
    expect((await meeting.goTo('stress-en-blij')).boardId).toBe(boardId)
    const { items } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
    expect(items.map(({ text, zoneId }) => [text, zoneId])).toEqual([['Lawaai', 'happy']])
    const boards = await meeting.deps.db.selectFrom('board').selectAll().execute()
    expect(boards.filter(({ title }) => title === step.title)).toHaveLength(1)
  })

  it('lays the answers in a zone of a meeting, keeps them up to date, and takes them off again', async () => {
    const question = await asked({ templateId: 'stress-en-blij' })
    const fatma = await phone(question)
    const first = (await (await answer(question, fatma, { text: 'Lawaai', zoneId: 'stress' })).json()) as {
      id: string
    }
    const { boardId } = await meeting.goTo('stress-en-blij')
    const path = `/api/questions/${question.id}`
    const { boards } = await meeting.facilitator.json<{ boards: BoardChoice[] }>('GET', `${path}/boards`)
    expect(boards).toContainEqual(
      expect.objectContaining({ id: boardId, meetingState: 'open', refusal: null }),
    )
    const { zones } = await meeting.facilitator.json<{ zones: { id: string }[] }>(
      'GET',
      `${path}/boards/${boardId}`,
    )
    expect(zones.map(({ id }) => id)).toContain('happy')
    const onBoard = async () => {
      const { items } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
      return items.map(({ text, zoneId, side }) => [text, zoneId, side])
    }
    const place = { boardId, zoneId: 'happy' }
    const laid = await meeting.facilitator.json<QuestionDetail>('PUT', `${path}/board`, { place })
    expect(laid.board?.id).toBe(boardId)
    expect(await onBoard()).toEqual([['Lawaai', 'happy', 'resident']])
    // What is answered or taken back afterwards follows.
    await answer(question, fatma, { text: 'Drukte' })
    expect(await onBoard()).toHaveLength(2)
    await fatma.json('DELETE', `/api/cards/${first.id}`)
    expect(await onBoard()).toEqual([['Drukte', 'happy', 'resident']])
    await meeting.facilitator.json('PUT', `${path}/board`, { place: null })
    expect(await onBoard()).toEqual([])
    await meeting.facilitator.json('PUT', `${path}/board`, { place: { boardId, zoneId: null } })
    expect(await onBoard()).toEqual([['Drukte', null, 'resident']])
    // The answers are the question's: the meeting's own report does not have them, nor its phones.
    const report = await meeting.facilitator.json('GET', `/api/sessions/${meeting.sessionId}/report`)
    expect(JSON.stringify(report)).not.toContain('Drukte')
    expect(await meeting.shownCards()).toEqual([])
  })

  it('refuses a board of others, a zone that is not there, and who may not write', async () => {
    const question = await asked()
    const { boardId } = await meeting.goTo('stress-en-blij')
    const path = `/api/questions/${question.id}/board`
    const put = (place: object, by = meeting.facilitator) => by.request('PUT', path, { place })
    expect(await refusalOf(put({ boardId, zoneId: 'nergens' }))).toBe('400 badRequest')
    expect(await refusalOf(put({ boardId: newId(), zoneId: null }))).toBe('404 boardDeleted')
    const ring = await meeting.buildMember({ projectId: meeting.projectId, role: 'ring' })
    expect(await refusalOf(put({ boardId, zoneId: null }, ring))).toBe('403 notAllowed')
  })
})

describe('a board of a meeting that is over, or that is locked', () => {
  it('says why the kernteam cannot lay answers there; the regisseur can, and the report stays as it is', async () => {
    const question = await asked()
    await answer(question, await phone(question), { text: 'Drukte' })
    const { boardId } = await meeting.goTo('stress-en-blij')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const path = `/api/questions/${question.id}`
    const choice = async (by = meeting.facilitator) => {
      const { boards } = await by.json<{ boards: BoardChoice[] }>('GET', `${path}/boards`)
      return boards.find(({ id }) => id === boardId)
    }
    const lay = (by: TestClient) => by.request('PUT', `${path}/board`, { place: { boardId, zoneId: null } })

    await meeting.facilitator.json('PUT', `/api/boards/${boardId}/lock`, { locked: true })
    expect(await choice(core)).toMatchObject({ meetingState: 'open', refusal: 'boardLocked' })
    expect(await refusalOf(lay(core))).toBe('409 boardLocked')
    expect(await refusalOf(core.request('GET', `${path}/boards/${boardId}`))).toBe('409 boardLocked')
    await meeting.facilitator.json('PUT', `/api/boards/${boardId}/lock`, { locked: false })
    expect(await choice(core)).toMatchObject({ meetingState: 'open', refusal: null })

    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    const report = () => meeting.facilitator.json('GET', `/api/sessions/${meeting.sessionId}/report`)
    const before = await report()
    expect(await choice(core)).toMatchObject({ meetingState: 'closed', refusal: 'sessionClosed' })
    expect(await refusalOf(lay(core))).toBe('410 sessionClosed')
    expect(await choice()).toMatchObject({ meetingState: 'closed', refusal: null })
    expect((await lay(meeting.facilitator)).status).toBe(200)
    const { items } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
    expect(items.map(({ text }) => text)).toEqual(['Drukte'])
    expect(await report()).toEqual(before)
  })
})

describe('answers that should not be seen', () => {
  const idOf = async (response: Response) => ((await response.json()) as { id: string }).id
  const keep = (cardId: string, by = meeting.facilitator) =>
    by.request('PUT', `/api/cards/${cardId}/hidden`, { because: 'Hier staat een naam.' })
  const textsOf = ({ cards }: { cards: readonly { text: string }[] }) => cards.map(({ text }) => text)

  it('are kept from link and board after the end too; their maker reads why, and they come back', async () => {
    const question = await asked()
    const fatma = await phone(question)
    const cardId = await idOf(await answer(question, fatma, { text: 'Bij Jan thuis' }))
    await answer(question, fatma, { text: 'Bij de bomen' })
    const { boardId } = await meeting.goTo('stress-en-blij')
    const place = { boardId, zoneId: null }
    await meeting.facilitator.json('PUT', `/api/questions/${question.id}/board`, { place })
    await meeting.facilitator.json('POST', `/api/questions/${question.id}/close`)
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(keep(cardId, core))).toBe('403 notAllowed')
    const onBoard = async () =>
      (await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)).items.map(({ text }) => text)

    expect((await keep(cardId)).status).toBe(200)
    expect(textsOf(await page(tokenOf(question)))).toEqual(['Bij de bomen'])
    expect(await onBoard()).toEqual(['Bij de bomen'])
    expect(await detail(question.id)).toMatchObject({ answers: 1, kept: 1, canReview: true })
    const path = `/api/questions/${question.id}`
    expect(await core.json('GET', path)).toMatchObject({ answers: 1, kept: 0, canReview: false })
    const own = await fatma.json<{
      participants: { cards: { id: string; hiddenBecause: string | null }[] }[]
    }>('GET', `/api/sessions/${question.id}/own`)
    expect(own.participants[0]?.cards.find(({ id }) => id === cardId)?.hiddenBecause).toBe(
      'Hier staat een naam.',
    )
    await meeting.facilitator.json('DELETE', `/api/cards/${cardId}/hidden`)
    expect(textsOf(await page(tokenOf(question))).sort()).toEqual(['Bij Jan thuis', 'Bij de bomen'])
    expect((await onBoard()).sort()).toEqual(['Bij Jan thuis', 'Bij de bomen'])
  })

  it('stay away when a silent question ends, if they were kept before', async () => {
    const question = await asked({ silent: true })
    const cardId = await idOf(await answer(question, await phone(question), { text: 'Bij Jan thuis' }))
    await keep(cardId)
    await meeting.facilitator.json('POST', `/api/questions/${question.id}/close`)
    expect(textsOf(await page(tokenOf(question)))).toEqual([])
    await meeting.facilitator.json('DELETE', `/api/cards/${cardId}/hidden`)
    expect(textsOf(await page(tokenOf(question)))).toEqual(['Bij Jan thuis'])
  })

  it('are erased on request, with their photo, from the board that they lie on, and stand in none of its moments', async () => {
    const question = await asked()
    const fatma = await phone(question)
    const photo = await sendPhoto(question, fatma)
    const cardId = await idOf(await answer(question, fatma, { text: 'Bij Jan thuis', photo }))
    const { boardId } = await meeting.goTo('stress-en-blij')
    const place = { boardId, zoneId: null }
    await meeting.facilitator.json('PUT', `/api/questions/${question.id}/board`, { place })
    const moments = `/api/boards/${boardId}/moments`
    await meeting.facilitator.json('POST', moments, { id: newId(), name: 'Met de antwoorden' })
    await meeting.facilitator.json('POST', `/api/questions/${question.id}/close`)
    await meeting.facilitator.json('POST', `/api/cards/${cardId}/erase`)
    const { items } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
    expect(items).toEqual([])
    const kept = await meeting.deps.db.selectFrom('moment').select('body').execute()
    expect(kept).toHaveLength(1)
    for (const { body } of kept) expect(await unpackText(body)).not.toContain(cardId)
    expect(textsOf(await page(tokenOf(question)))).toEqual([])
    expect((await meeting.facilitator.request('GET', `/api/media/${photo}`)).status).toBe(404)
    expect(
      await meeting.deps.db
        .selectFrom('card')
        .selectAll()
        .where('id', '=', cardId as never)
        .execute(),
    ).toEqual([])
  })
})

it('stands in the export, in a folder of its own', async () => {
  const question = await asked()
  await answer(question, await phone(question), { text: 'Bij de bomen' })
  const words = { text: 'Er komt een bankje.', pictures: ['1FA91'] }
  await meeting.facilitator.json('PUT', `/api/questions/${question.id}/outcome`, words)
  const zip = await meeting.facilitator.request('GET', `/api/projects/${meeting.projectId}/export`)
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  const read = (path: string) => new TextDecoder().decode(files[path])
  expect(read('questions/1/question.json')).toContain('Er komt een bankje.')
  expect(read('questions/1/cards.csv')).toContain('Bij de bomen')
  expect(Object.keys(files).filter((path) => /^sessions\/\d+\/session/.test(path))).toHaveLength(1)
})
