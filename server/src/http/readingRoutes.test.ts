import type { QuestionDetail } from '@wijktafel/shared/api/question'
import type { NoteReading, ReadingText } from '@wijktafel/shared/api/reading'
import {
  type CardId,
  type MediaId,
  type NoteId,
  newId,
  type PictureId,
  type SessionId,
} from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { findPieces } from '@wijktafel/shared/minutes/pieces'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import {
  headingNode,
  lineNode,
  mentionNode,
  pictureNode,
  sentenceNode,
} from '@wijktafel/shared/notes/writeNode'
import { readStage } from '@wijktafel/shared/stage'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  buildMeeting,
  newCard,
  refusalOf,
  type Seat,
  type TestMeeting,
} from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const BENCH = '1FA91' as PictureId

let meeting: TestMeeting
let core: TestClient
let noteId: NoteId

beforeEach(async () => {
  meeting = await buildMeeting()
  core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
  noteId = newId<NoteId>()
  await core.json('POST', `/api/sessions/${meeting.sessionId}/notes`, { id: noteId, title: 'Het plein' })
  await write((fragment) =>
    fragment.insert(0, [
      headingNode('Wat komt er?', { level: 2 }),
      sentenceNode('Er komt een bankje. Het staat er in mei.', BENCH),
    ]),
  )
})
afterEach(() => meeting.close())

const write = (change: (fragment: Y.XmlFragment) => void) =>
  meeting.deps.rooms.change(`note:${noteId}`, (doc) => change(doc.getXmlFragment(NOTE_FRAGMENT)))

function ask(change: object = {}, by = core, projectId = meeting.projectId): Promise<Response> {
  return by.request('POST', `/api/projects/${projectId}/questions`, {
    ...{ id: newId<SessionId>(), templateId: null, question: 'Wat lees je hier?', picture: '1F4D6' },
    ...{ accepts: ['pictures', 'words'], closesAt: meeting.deps.now() + DAY_MS, audience: 'everyone' },
    ...{ silent: false, noteId, ...change },
  })
}

async function asked(change: object = {}): Promise<QuestionDetail> {
  const response = await ask(change)
  expect(response.status).toBe(200)
  return (await response.json()) as QuestionDetail
}

async function phone(question: QuestionDetail): Promise<Seat> {
  const client = meeting.visitor()
  const token = new URL(question.link?.url ?? '').searchParams.get('q') ?? ''
  const seat = { id: newId(), question: token, face: '1F422', side: 'resident', language: 'nl' }
  await client.json('POST', `/api/sessions/${question.id}/participants`, seat)
  return { ...client, seatId: seat.id as Seat['seatId'] }
}

async function answer(question: QuestionDetail, seat: Seat, text = 'een bankje'): Promise<CardId> {
  const stage = await meeting.deps.rooms.read(`stage:${question.id}`, readStage)
  const activityId = stage.activity?.id
  if (!activityId) throw new Error('no question on the stage')
  const card = newCard(seat, { activityId, text })
  await seat.json('POST', `/api/sessions/${question.id}/cards`, card)
  return card.id
}

async function sendPhoto(by: TestClient): Promise<MediaId> {
  const media = newId<MediaId>()
  const red = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const path = `/api/sessions/${meeting.sessionId}/media?id=${media}`
  expect((await by.request('POST', path, red)).ok).toBe(true)
  return media
}

const mark = (cardId: string, verdict: string | null, by: TestClient = core) =>
  by.request('PUT', `/api/cards/${cardId}/reading-mark`, { verdict })
const text = (question: QuestionDetail, by: TestClient) =>
  by.request('GET', `/api/questions/${question.id}/text`)
const readings = async (by: TestClient = core) =>
  (await by.json<{ readings: NoteReading[] }>('GET', `/api/notes/${noteId}/readings`)).readings
const detail = async (question: QuestionDetail, by: TestClient = core) =>
  (await by.json<QuestionDetail>('GET', `/api/questions/${question.id}`)).reading

describe('asking what people read in a note', () => {
  it('is for whoever may write it, and keeps what it says now', async () => {
    const question = await asked()
    expect(question).toMatchObject({ state: 'open', noteTitle: 'Het plein' })
    const seat = await phone(question)
    await write((fragment) => fragment.delete(0, 2))
    expect(await (await text(question, seat)).json()).toEqual({
      title: 'Het plein',
      parts: [
        { type: 'heading', text: 'Wat komt er?' },
        {
          type: 'lines',
          sentences: ['Er komt een bankje.', 'Het staat er in mei.'],
          pictures: [BENCH],
          photos: [],
          voices: [],
        },
      ],
    })
    const stage = await meeting.deps.rooms.read(`stage:${question.id}`, readStage)
    expect(stage.question).toMatchObject({ hasText: true })
    expect(JSON.stringify(stage)).not.toContain('bankje')
  })

  it('loses nothing of the text when it is taken apart in sentences', async () => {
    await write((fragment) => {
      fragment.delete(0, 2)
      fragment.insert(0, [
        sentenceNode('… doet dit: … Tot dan! :-)', BENCH),
        lineNode([':-)']),
        lineNode([pictureNode(BENCH)]),
      ])
    })
    const question = await asked()
    const { parts } = (await (await text(question, await phone(question))).json()) as ReadingText
    expect(parts).toMatchObject([
      { sentences: ['… doet dit: …', 'Tot dan! :-)'] },
      { sentences: [':-)'] },
      { sentences: [], pictures: [BENCH] },
    ])
  })

  it('is refused to everybody else, and the text opens for who sits there alone', async () => {
    const { projectId } = meeting
    const question = await asked()
    for (const role of ['ring', 'coach'] as const) {
      const member = await meeting.buildMember({ projectId, role })
      expect(await refusalOf(ask({}, member))).toBe('403 notAllowed')
      expect(await refusalOf(member.request('GET', `/api/notes/${noteId}/readings`))).toBe('403 notAllowed')
      expect(await detail(question, member)).toBeNull()
    }
    const stranger = await meeting.buildMember()
    const seat = await phone(question)
    const elsewhere = await phone(await asked())
    expect(await refusalOf(ask({}, stranger))).toBe('404 notFound')
    expect(await refusalOf(ask({}, stranger, await meeting.buildProject(stranger)))).toBe('404 notFound')
    for (const by of [stranger, elsewhere]) expect(await refusalOf(text(question, by))).toBe('404 notFound')
    expect(await refusalOf(text(question, meeting.visitor()))).toBe('401 notSignedIn')
    // Who read it is told nothing of what the writers say of the answers.
    const cardId = await answer(question, seat)
    expect(await refusalOf(seat.request('GET', `/api/questions/${question.id}`))).toBe('403 notAllowed')
    expect(await refusalOf(seat.request('GET', `/api/notes/${noteId}/readings`))).toBe('404 notFound')
    expect(await refusalOf(mark(cardId, 'understood', seat))).toBe('403 notAllowed')
    expect(await refusalOf(mark(cardId, 'understood', stranger))).toBe('404 notFound')
  })

  it('still is no right to ask anything else, nor to end it', async () => {
    expect(await refusalOf(ask({ noteId: null }))).toBe('403 notAllowed')
    const { id } = await asked()
    expect(await refusalOf(core.request('POST', `/api/questions/${id}/close`))).toBe('403 notAllowed')
  })

  it('needs words, and no more than somebody reads on a phone', async () => {
    await write((fragment) => fragment.delete(0, 2))
    expect(await refusalOf(ask())).toBe('400 noteEmpty')
    const line = `${'woord '.repeat(50)}.`
    await write((fragment) =>
      fragment.insert(
        0,
        Array.from({ length: Math.ceil(LIMITS.READING_LENGTH / 300) }, () => sentenceNode(line, BENCH)),
      ),
    )
    expect(await refusalOf(ask())).toBe('413 noteTooLong')
    await write((fragment) => {
      fragment.delete(0, fragment.length)
      fragment.insert(
        0,
        Array.from({ length: LIMITS.READING_BLOCKS + 1 }, () => sentenceNode('kort', BENCH)),
      )
    })
    expect(await refusalOf(ask())).toBe('413 noteTooLong')
    expect(await refusalOf(ask({ noteId: newId() }))).toBe('404 notFound')
  })

  it('shows a photo of the note to who reads it, and to nobody else', async () => {
    const media = await sendPhoto(meeting.facilitator)
    const before = await phone(await asked())
    await write((fragment) => {
      const photo = new Y.XmlElement('photo')
      photo.setAttribute('media', media)
      photo.setAttribute('alt', 'Het plein')
      fragment.insert(0, [photo])
    })
    const question = await asked()
    const seat = await phone(question)
    const { parts } = (await (await text(question, seat)).json()) as ReadingText
    expect(parts[0]).toEqual({ type: 'photo', media, alt: 'Het plein' })
    expect((await seat.request('GET', `/api/media/${media}?size=full`)).status).toBe(200)
    expect(await refusalOf(before.request('GET', `/api/media/${media}?size=full`))).toBe('404 notFound')
    await meeting.facilitator.json('DELETE', `/api/questions/${question.id}`)
    expect(await refusalOf(seat.request('GET', `/api/media/${media}?size=full`))).toBe('404 notFound')
    expect(await refusalOf(text(question, seat))).toBe('404 notFound')
  })
})

describe('who understood', () => {
  it('is said of each answer, changed and taken back, also once it is over; the share counts people', async () => {
    const question = await asked()
    const seats = [await phone(question), await phone(question), await phone(question)] as const
    const cards = await Promise.all(seats.map((seat) => answer(question, seat)))
    const [first = '', second = '', third = ''] = cards
    const more = await answer(question, seats[0], 'en een boom')
    expect(await detail(question)).toMatchObject({ share: null, marked: 0, toMark: 4, marks: {} })
    for (const id of [first, second]) expect((await mark(id, 'understood')).status).toBe(200)
    expect(await detail(question)).toMatchObject({ share: null, marked: 2, toMark: 2 })
    await mark(third, 'misread', meeting.facilitator)
    expect(await readings()).toMatchObject([
      { id: question.id, state: 'open', share: { people: 3, understood: 2 }, toMark: 1, isChanged: false },
    ])
    await mark(more, 'misread')
    expect(await detail(question)).toMatchObject({
      share: { people: 3, understood: 1 },
      marks: { [first]: 'understood', [second]: 'understood', [third]: 'misread', [more]: 'misread' },
    })
    await meeting.facilitator.json('POST', `/api/questions/${question.id}/close`)
    await mark(more, 'understood')
    await mark(third, null)
    expect(await detail(question)).toMatchObject({ share: null, marked: 2, toMark: 1 })
    expect(await refusalOf(mark(first, 'misschien'))).toBe('400 badRequest')
  })

  it('is said only of answers that are shown, and only where a note was read', async () => {
    const silent = await asked({ silent: true })
    const hidden = await answer(silent, await phone(silent))
    expect(await refusalOf(mark(hidden, 'understood'))).toBe('404 notFound')
    expect(await detail(silent)).toMatchObject({ toMark: 0 })
    await meeting.facilitator.json('POST', `/api/questions/${silent.id}/close`)
    expect((await mark(hidden, 'understood')).status).toBe(200)
    const response = await ask({ noteId: null }, meeting.facilitator)
    const other = (await response.json()) as QuestionDetail
    expect(other).toMatchObject({ noteTitle: null, reading: null })
    const seat = await phone(other)
    expect(await refusalOf(mark(await answer(other, seat), 'understood'))).toBe('404 notFound')
    expect(await refusalOf(text(other, seat))).toBe('404 notFound')
  })

  it('goes with an answer that is taken back or erased', async () => {
    const question = await asked()
    const seat = await phone(question)
    const [back, erased] = [await answer(question, seat), await answer(question, await phone(question))]
    for (const id of [back, erased]) await mark(id, 'misread')
    expect(await detail(question)).toMatchObject({ marked: 2 })
    await seat.json('DELETE', `/api/cards/${back}`)
    expect(await detail(question)).toMatchObject({ marked: 1, marks: { [erased]: 'misread' } })
    await meeting.facilitator.json('POST', `/api/cards/${erased}/erase`)
    expect(await detail(question)).toMatchObject({ marked: 0, marks: {} })
    const rows = await meeting.deps.db.selectFrom('readingMark').select('cardId').execute()
    expect(rows).toEqual([{ cardId: back }])
  })

  it('is about another text once the note changed, until it says the same again', async () => {
    await asked()
    await write((fragment) => fragment.insert(2, [sentenceNode('Kom kijken.', BENCH)]))
    expect(await readings()).toMatchObject([{ isChanged: true }])
    await asked()
    expect((await readings()).map(({ isChanged }) => isChanged).toSorted()).toEqual([false, true])
    await write((fragment) => fragment.delete(2, 1))
    expect((await readings()).map(({ isChanged }) => isChanged).toSorted()).toEqual([false, true])
  })
})

describe('what was taken back', () => {
  it('leaves the copy of the minutes that people read', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const fatma = await meeting.buildSeat(meeting)
    const card = await meeting.sendCard(fatma, { activityId, zoneId: 'stress', text: 'Jan is boos op mij' })
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, {
      type: 'reveal',
      activityId,
    })
    const path = `/api/sessions/${meeting.sessionId}/minutes`
    const { note } = await core.json<{ note: { id: NoteId } }>('POST', path, { activityId })
    const pieces = await meeting.deps.rooms.read(`note:${note.id}`, (doc) => findPieces(doc).length)
    expect(pieces).toBe(1)
    noteId = note.id
    const question = await asked()
    const seat = await phone(question)
    const told = async () => JSON.stringify(await (await text(question, seat)).json())
    expect(await told()).toContain('Jan is boos op mij')
    await fatma.json('DELETE', `/api/cards/${card.id}`)
    expect(await told()).not.toContain('Jan is boos')
    expect(await readings()).toMatchObject([{ isChanged: false }])
    const rows = await meeting.deps.db.selectFrom('noteReading').select('text').execute()
    expect(rows.map((row) => new TextDecoder().decode(row.text)).join()).not.toContain('Jan is boos')
  })

  it('leaves where a note names it, with its photo; nobody is shown a card that not everyone sees', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const fatma = await meeting.buildSeat(meeting)
    const photo = await sendPhoto(fatma)
    const card = await meeting.sendCard(fatma, { activityId, zoneId: 'stress', text: 'Jan is boos', photo })
    const hidden = await meeting.sendCard(fatma, { activityId, zoneId: 'stress', text: 'Piet is ziek' })
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, {
      type: 'reveal',
      activityId,
    })
    await meeting.facilitator.json('PUT', `/api/cards/${hidden.id}/hidden`, {
      because: 'Er staat een naam op.',
    })
    await write((fragment) =>
      fragment.insert(
        0,
        [card, hidden].map(({ id, text: words }) =>
          lineNode([mentionNode({ kind: 'card', id, words, picture: BENCH }), ' hoorden wij.']),
        ),
      ),
    )
    const question = await asked()
    const seat = await phone(question)
    const told = async () => JSON.stringify(await (await text(question, seat)).json())
    const mayLook = async () => (await seat.request('GET', `/api/media/${photo}?size=full`)).status
    expect(await told()).toContain('Jan is boos')
    expect(await told()).toContain(photo)
    expect(await told()).not.toContain('Piet is ziek')
    expect(await mayLook()).toBe(200)
    await fatma.json('DELETE', `/api/cards/${card.id}`)
    expect(await told()).not.toContain('Jan is boos')
    expect(await mayLook()).toBe(404)
    const [row] = await meeting.deps.db.selectFrom('noteReading').select('text').execute()
    expect(new TextDecoder().decode(row?.text)).not.toMatch(/Jan is boos|Piet is ziek/)
  })

  it('goes with its note; the answers stay, and their phones ask on without it', async () => {
    const question = await asked()
    const seat = await phone(question)
    const cardId = await answer(question, seat)
    await mark(cardId, 'understood')
    await core.json('DELETE', `/api/notes/${noteId}`)
    expect(await refusalOf(text(question, seat))).toBe('404 notFound')
    const now = await core.json<QuestionDetail>('GET', `/api/questions/${question.id}`)
    expect(now).toMatchObject({ reading: null, noteTitle: null, answers: 1 })
    const stage = await meeting.deps.rooms.read(`stage:${question.id}`, readStage)
    expect(stage.question).toMatchObject({ hasText: false })
    expect(await meeting.deps.db.selectFrom('noteReading').selectAll().execute()).toEqual([])
  })

  it('goes with its project, and stands in what a project takes along', async () => {
    const question = await asked()
    const cardId = await answer(question, await phone(question))
    await mark(cardId, 'misread')
    const { facilitator, projectId } = meeting
    const response = await facilitator.request('GET', `/api/projects/${projectId}/export`)
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    const path = Object.keys(files).find((file) => file.endsWith('questions/1/reading.json')) ?? ''
    expect(JSON.parse(new TextDecoder().decode(files[path]))).toMatchObject({
      ...{ noteId, title: 'Het plein', share: null, marked: 1, toMark: 0, marks: { [cardId]: 'misread' } },
      blocks: [{ type: 'heading' }, { type: 'paragraph' }],
    })
    const { name } = await meeting.deps.db
      .selectFrom('project')
      .select('name')
      .where('id', '=', projectId)
      .executeTakeFirstOrThrow()
    await facilitator.json('POST', `/api/projects/${projectId}/erase`, { name })
    expect(await meeting.deps.db.selectFrom('noteReading').selectAll().execute()).toEqual([])
    expect(await meeting.deps.db.selectFrom('readingMark').selectAll().execute()).toEqual([])
  })
})
