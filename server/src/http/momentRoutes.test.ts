import type { MomentCard, MomentDetail } from '@wijktafel/shared/api/moment'
import { CARD_ID_PREFIX, recordKey } from '@wijktafel/shared/board/boardDocument'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { deleteRecord, placeCards, shapeFields } from '@wijktafel/shared/board/boardWrites'
import { splitRecord } from '@wijktafel/shared/board/fieldGroups'
import { readPutBack } from '@wijktafel/shared/board/putBack'
import { type ActivityId, type BoardId, type CardId, type MomentId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Y from 'yjs'
import {
  buildMeeting,
  newCard,
  refusalOf,
  type Seat,
  type TestMeeting,
} from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { keepMoment } from '../commands/keepMoment.ts'
import { reconcileSession } from '../commands/reconcileSession.ts'
import { TestClient as RoomClient } from '../rooms/testClient.ts'
import { unpackText } from '../storage/packMoment.ts'

let meeting: TestMeeting
let boardId: BoardId
let activityId: ActivityId
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  const step = await meeting.goTo('stress-en-blij')
  activityId = step.activityId
  boardId = step.boardId ?? newId()
  await lead({ type: 'reveal', activityId })
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

const lead = (action: object) =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, action)
const change = (write: (doc: Y.Doc) => void) => meeting.deps.rooms.change(`board:${boardId}`, write)
const look = <T>(read: (doc: Y.Doc) => T) => meeting.deps.rooms.read(`board:${boardId}`, read)
const texts = () =>
  look((doc) =>
    readBoardCards(doc)
      .items.map(({ text }) => text)
      .sort(),
  )

async function send(text: string): Promise<CardId> {
  const card = newCard(fatma, { activityId, text })
  await fatma.json('POST', `/api/sessions/${meeting.sessionId}/cards`, card)
  return card.id
}

const takeOff = (cardId: CardId) => change((doc) => deleteRecord(recordsOf(doc), CARD_ID_PREFIX + cardId))
const setText = (cardId: CardId, text: string) =>
  change((doc) => void recordsOf(doc).set(recordKey(CARD_ID_PREFIX + cardId, 'text'), { text }))

const listAs = async (client: TestClient) =>
  (await client.json<{ moments: MomentCard[] }>('GET', `/api/boards/${boardId}/moments`)).moments
const list = () => listAs(meeting.facilitator)
const keep = (name: string, client: TestClient = meeting.facilitator, id = newId<MomentId>()) =>
  client.json<MomentCard>('POST', `/api/boards/${boardId}/moments`, { id, name })
const read = (id: MomentId) => meeting.facilitator.json<MomentDetail>('GET', `/api/moments/${id}`)
const putBack = (id: MomentId, recordId: string | null = null, client: TestClient = meeting.facilitator) =>
  client.json<{ beforeId: MomentId; isDone: boolean; changed: number }>(
    'POST',
    `/api/moments/${id}/restore`,
    { beforeId: newId(), recordId },
  )
const undo = (id: MomentId, beforeId: MomentId, recordId: string | null = null) =>
  meeting.facilitator.json('POST', `/api/moments/${id}/undo`, { beforeId, recordId })

describe('keeping moments', () => {
  it('happens by itself when a step ends, with what lay there then', async () => {
    await send('Herrie')
    await meeting.goTo('clusteren')
    await send('te laat')
    expect(await list()).toMatchObject([
      { kind: 'auto', activityId, name: 'Stress en blij in de buurt', cards: 1 },
    ])
  })

  it('happens at closing, for each board that changed; not twice for the same board', async () => {
    await send('Herrie')
    await meeting.goTo('check-out')
    await send('nog iets')
    const close = () => meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    await close()
    await close()
    expect((await list()).map(({ kind, cards }) => [kind, cards])).toEqual([
      ['auto', 2],
      ['auto', 1],
    ])
  })

  it('does not happen for a step that left nothing, or for a board that is as it was', async () => {
    await meeting.goTo('clusteren')
    expect(await list()).toEqual([])
    await send('Herrie')
    await keep('Mooi zo')
    await meeting.goTo('stress-en-blij')
    expect((await list()).map(({ name }) => name)).toEqual(['Mooi zo'])
  })

  it('happens by hand, under a name, once for each id', async () => {
    await send('Herrie')
    const id = newId<MomentId>()
    const kept = await keep('  Voor de pauze ', meeting.facilitator, id)
    expect(kept).toMatchObject({ id, kind: 'own', name: 'Voor de pauze', cards: 1 })
    await send('nog een')
    expect(await keep('Voor de pauze', meeting.facilitator, id)).toEqual(kept)
    expect(await list()).toHaveLength(1)
  })

  it('by hand gives the moment that has this board its name, and leaves a name that stands', async () => {
    await send('Herrie')
    await meeting.goTo('clusteren')
    const named = await keep('Klaar met schrijven')
    expect(named).toMatchObject({ kind: 'own', activityId })
    expect(await keep('Nog een naam')).toMatchObject({ id: named.id, name: 'Klaar met schrijven' })
    expect(await list()).toHaveLength(1)
  })

  it('goes on when the board cannot be read: the meeting does not stop for it', async () => {
    await send('Herrie')
    const { rooms } = meeting.deps
    const before = rooms.read
    rooms.read = (name, look) =>
      name.startsWith('board:') ? Promise.reject(new Error('broken')) : before(name, look)
    await meeting.goTo('clusteren')
    rooms.read = before
    expect(await list()).toEqual([])
  })

  it('of which there are too many, gives up the closest of those without a name', async () => {
    await send('Herrie')
    const own = await keep('Blijft')
    const { db, now } = meeting.deps
    const { body } = await db.selectFrom('moment').select('body').executeTakeFirstOrThrow()
    const row = (i: number) => ({
      ...{ id: newId<MomentId>(), boardId, activityId: null, kind: 'auto' as const, name: '', body },
      ...{ createdAt: now() - 500_000_000 + i * 1000 - (i === 40 ? 900 : 0), hash: `${i}` },
    })
    const rows = Array.from({ length: LIMITS.MOMENTS_PER_BOARD - 1 }, (_, i) => row(i))
    await db.insertInto('moment').values(rows).execute()
    await send('Nog iets')
    await meeting.goTo('clusteren')
    const left = await list()
    expect(left).toHaveLength(LIMITS.MOMENTS_PER_BOARD)
    expect(left.map(({ id }) => id)).toContain(own.id)
    expect(left.map(({ id }) => id)).not.toContain(rows[39]?.id)
  })

  it('by hand is refused where too many have a name', async () => {
    await send('Herrie')
    await keep('Eerste')
    const { db } = meeting.deps
    const first = await db.selectFrom('moment').selectAll().executeTakeFirstOrThrow()
    const rows = Array.from({ length: LIMITS.OWN_MOMENTS_PER_BOARD - 1 }, (_, i) => ({
      ...first,
      ...{ id: newId<MomentId>(), hash: `${i}`, createdAt: i },
    }))
    await db.insertInto('moment').values(rows).execute()
    await send('Nog iets')
    const path = `/api/boards/${boardId}/moments`
    const answer = meeting.facilitator.request('POST', path, { id: newId(), name: 'Nog een' })
    expect(await refusalOf(answer)).toBe('409 tooManyMoments')
    await meeting.goTo('clusteren')
    expect(await list()).toHaveLength(LIMITS.OWN_MOMENTS_PER_BOARD + 1)
  })
})

describe('looking back', () => {
  it('shows the board as it was, whatever happened since', async () => {
    const cardId = await send('Herrie')
    const { id } = await keep('Toen')
    await setText(cardId, 'Stilte')
    const then = await read(id)
    expect(then.records.find((record) => record.id === CARD_ID_PREFIX + cardId)).toMatchObject({
      props: { text: 'Herrie' },
    })
    expect(then).toMatchObject({ name: 'Toen', cards: 1, schema: { schemaVersion: 2 } })
  })

  it('is for who may see the board', async () => {
    await send('Herrie')
    const { id } = await keep('Toen')
    const { projectId } = meeting
    const [ring, coach] = [
      await meeting.buildMember({ projectId, role: 'ring' }),
      await meeting.buildMember({ projectId, role: 'coach' }),
    ]
    await meeting.letCoachIn()
    for (const client of [ring, coach]) {
      expect(await listAs(client)).toHaveLength(1)
      expect((await client.request('GET', `/api/moments/${id}`)).status).toBe(200)
    }
    const stranger = await meeting.buildMember()
    for (const path of [`/api/boards/${boardId}/moments`, `/api/moments/${id}`]) {
      expect(await refusalOf(fatma.request('GET', path))).toBe('403 notAllowed')
      expect(await refusalOf(stranger.request('GET', path))).toBe('404 notFound')
      expect(await refusalOf(meeting.visitor().request('GET', path))).toBe('401 notSignedIn')
    }
    expect(await refusalOf(ring.request('GET', `/api/moments/${newId()}`))).toBe('404 notFound')
  })
})

describe('a card that its maker takes back', () => {
  it('leaves the moments too, also where they are stored, and never comes back', async () => {
    const secret = await send('Mijn geheim')
    await send('Herrie')
    const { id } = await keep('Toen')
    await fatma.json('DELETE', `/api/cards/${secret}`)
    expect(JSON.stringify(await read(id))).not.toContain('Mijn geheim')
    expect(await list()).toMatchObject([{ cards: 1 }])
    const { body } = await meeting.deps.db.selectFrom('moment').select('body').executeTakeFirstOrThrow()
    expect((await unpackText(body)).includes('Mijn geheim')).toBe(false)
    await putBack(id)
    expect(await texts()).toEqual(['Herrie'])
  })

  it('is not in what is kept while it is still on the board', async () => {
    const secret = await send('Mijn geheim')
    await meeting.deps.db.updateTable('card').set({ withdrawnAt: 1 }).where('id', '=', secret).execute()
    const { id } = await keep('Toen')
    expect((await read(id)).cards).toBe(0)
    expect(JSON.stringify(await read(id))).not.toContain('Mijn geheim')
  })

  it('does not show while the moments are not yet rewritten, nor one that was erased', async () => {
    const [secret, erased] = [await send('Mijn geheim'), await send('Gewist')]
    const { id } = await keep('Toen')
    const { db } = meeting.deps
    await db.updateTable('card').set({ withdrawnAt: 1 }).where('id', '=', secret).execute()
    await db.deleteFrom('card').where('id', '=', erased).execute()
    expect(JSON.stringify(await read(id))).not.toMatch(/Mijn geheim|Gewist/)
    const one = meeting.facilitator.request('POST', `/api/moments/${id}/restore`, {
      ...{ beforeId: newId(), recordId: CARD_ID_PREFIX + secret },
    })
    expect(await refusalOf(one)).toBe('404 notFound')
  })
})

describe('putting back', () => {
  it('the whole board: keeps what came after, keeps the board of before, tells everyone, and can be undone', async () => {
    const [one, two] = [await send('Herrie'), await send('Wachten')]
    const then = await keep('Toen')
    await takeOff(one)
    await setText(two, 'Lang wachten')
    await send('Later')
    const done = await putBack(then.id)
    expect(done).toMatchObject({ isDone: true, changed: 2 })
    expect(await texts()).toEqual(['Herrie', 'Later', 'Wachten'])
    expect(await list()).toMatchObject([{ id: done.beforeId, kind: 'before', cards: 2 }, { id: then.id }])
    expect(await look(readPutBack)).toMatchObject({
      momentId: then.id,
      momentAt: then.createdAt,
      recordId: null,
    })
    await undo(then.id, done.beforeId)
    expect(await texts()).toEqual(['Lang wachten', 'Later'])
    expect(await look(readPutBack)).toBeNull()
    await putBack(then.id)
    await putBack(done.beforeId)
    expect(await texts()).toEqual(['Herrie', 'Lang wachten', 'Later'])
  })

  it('one card: only that one', async () => {
    const [one, two] = [await send('Herrie'), await send('Wachten')]
    const { id } = await keep('Toen')
    await takeOff(one)
    await setText(two, 'Lang wachten')
    const { beforeId } = await putBack(id, CARD_ID_PREFIX + one)
    expect(await texts()).toEqual(['Herrie', 'Lang wachten'])
    await undo(id, beforeId, CARD_ID_PREFIX + one)
    expect(await texts()).toEqual(['Lang wachten'])
  })

  it('zones that were moved or removed', async () => {
    await send('Herrie')
    const { id } = await keep('Toen')
    const zones = await look((doc) => readBoardCards(doc).zones)
    await change((doc) => deleteRecord(recordsOf(doc), zones[0]?.recordId ?? ''))
    await putBack(id)
    expect(await look((doc) => readBoardCards(doc).zones)).toEqual(zones)
  })

  it('by two at once ends with one of both, and with a moment of before for each', async () => {
    const one = await send('Herrie')
    const first = await keep('Een')
    await setText(one, 'Lawaai')
    const second = await keep('Twee')
    await setText(one, 'Stilte')
    await Promise.all([putBack(first.id), putBack(second.id)])
    expect(['Herrie', 'Lawaai']).toContain((await texts())[0])
    expect((await list()).filter(({ kind }) => kind === 'before').length).toBeGreaterThan(0)
    const all = await Promise.all((await list()).map(({ id }) => read(id)))
    expect(JSON.stringify(all)).toContain('Stilte')
  })

  it('a board of thousands of cards in parts, of which the last says that it is done', async () => {
    const cards = Array.from({ length: 1200 }, (_, i) => ({
      ...{ id: newId<CardId>(), sessionId: meeting.sessionId, activityId, zoneId: null },
      ...{
        pictures: [],
        text: `Kaartje ${i}`,
        photo: null,
        voice: null,
        voiceSeconds: 0,
        side: null,
        face: null,
      },
    }))
    const { db } = meeting.deps
    const seen = { participantId: fatma.seatId, revealedAt: 1, placedAt: 1, withdrawnAt: null, createdAt: 1 }
    for (const { id, sessionId, text } of cards) {
      const row = {
        id,
        sessionId,
        activityId,
        text,
        zoneId: null,
        pictures: '[]',
        photoId: null,
        voiceId: null,
      }
      await db
        .insertInto('card')
        .values({ ...row, ...seen })
        .execute()
    }
    await change((doc) => void placeCards(doc, cards))
    const { id } = await keep('Vol')
    await change((doc) => {
      for (const card of cards) deleteRecord(recordsOf(doc), CARD_ID_PREFIX + card.id)
    })
    const screen = new RoomClient({ registry: meeting.deps.rooms, name: `board:${boardId}`, access: 'read' })
    screen.connect()
    await vi.waitFor(() => {
      screen.flushToServer()
      screen.flushFromServer()
      expect(screen.isSynced).toBe(true)
    })
    screen.received.length = 0
    expect(await putBack(id)).toMatchObject({ changed: 1200, isDone: true })
    expect(await texts()).toHaveLength(1200)
    await vi.waitFor(() => {
      screen.flushFromServer()
      expect(readBoardCards(screen.doc).items).toHaveLength(1200)
    })
    expect(Math.max(...screen.received.map(({ length }) => length))).toBeLessThan(LIMITS.FRAME_BYTES)
    const total = (await read(id)).records.length - 2
    expect(await look(readPutBack)).toMatchObject({ done: total, total })
  })

  it('that was cut short is finished at the next start', async () => {
    const one = await send('Herrie')
    const { id, createdAt } = await keep('Toen')
    await takeOff(one)
    const word = { momentId: id, momentAt: createdAt, at: 1, recordId: null, done: 1, total: 4 }
    await change((doc) => void doc.getMap('meta').set('putBack', word))
    await reconcileSession(meeting.deps, meeting.sessionId)
    expect(await texts()).toEqual(['Herrie'])
    const finished = await look(readPutBack)
    expect(finished?.done).toBe(finished?.total)
  })

  it('writes nothing for a moment of another version: whoever asks brings it up to date', async () => {
    const one = await send('Herrie')
    await change((doc) => {
      const meta = doc.getMap<object>('meta')
      meta.set('schema', { schemaVersion: 2, sequences: { 'com.tldraw.shape.card': 0 } })
    })
    const { id } = await keep('Oud')
    await change((doc) => {
      const meta = doc.getMap<object>('meta')
      meta.set('schema', { schemaVersion: 2, sequences: { 'com.tldraw.shape.card': 1 } })
    })
    await takeOff(one)
    expect(await putBack(id)).toMatchObject({ isDone: false, changed: 0 })
    expect(await texts()).toEqual([])
    expect(await list()).toHaveLength(2)
  })
})

describe('who may', () => {
  const restore = (client: TestClient, id: MomentId, recordId: string | null) =>
    client.request('POST', `/api/moments/${id}/restore`, { beforeId: newId(), recordId })

  it('keep, name and put one thing back: who may change the board now', async () => {
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const cardId = await send('Herrie')
    const recordId = CARD_ID_PREFIX + cardId
    const moment = await keep('Van de kerngroep', core)
    await setText(cardId, 'Stilte')
    expect(await putBack(moment.id, recordId, core)).toMatchObject({ isDone: true })
    expect(await texts()).toEqual(['Herrie'])
    await core.json('PATCH', `/api/moments/${moment.id}`, { name: 'Beter' })
    expect((await list()).map(({ name }) => name)).toContain('Beter')

    await meeting.facilitator.json('PUT', `/api/boards/${boardId}/lock`, { locked: true })
    expect(await refusalOf(restore(core, moment.id, recordId))).toBe('409 boardLocked')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(restore(core, moment.id, recordId))).toBe('410 sessionClosed')
    expect(await putBack(moment.id)).toMatchObject({ isDone: true })
  })

  it('put back the whole board, zones, or a card that was taken off: the regisseur alone', async () => {
    const { projectId } = meeting
    const core = await meeting.buildMember({ projectId, role: 'core' })
    const ring = await meeting.buildMember({ projectId, role: 'ring' })
    const cardId = await send('Herrie')
    const { id } = await keep('Toen')
    await takeOff(cardId)
    const zone = (await look((doc) => readBoardCards(doc).zones))[0]?.recordId ?? ''
    for (const recordId of [null, zone, CARD_ID_PREFIX + cardId]) {
      expect(await refusalOf(restore(core, id, recordId))).toBe('403 notAllowed')
      expect(await refusalOf(restore(ring, id, recordId))).toBe('403 notAllowed')
    }
    const body = { beforeId: id, recordId: null }
    expect(await refusalOf(core.request('POST', `/api/moments/${id}/undo`, body))).toBe('403 notAllowed')
    expect(await refusalOf(core.request('DELETE', `/api/moments/${id}`))).toBe('403 notAllowed')
    expect(await refusalOf(ring.request('PATCH', `/api/moments/${id}`, { name: 'x' }))).toBe('403 notAllowed')
    const path = `/api/boards/${boardId}/moments`
    expect(await refusalOf(ring.request('POST', path, { id: newId(), name: 'x' }))).toBe('403 notAllowed')
  })

  it('remove a moment: the regisseur; the board stays', async () => {
    await send('Herrie')
    const { id } = await keep('Toen')
    await meeting.facilitator.json('DELETE', `/api/moments/${id}`)
    expect(await list()).toEqual([])
    expect(await texts()).toEqual(['Herrie'])
  })

  it('mean another board with the moment of before: nobody', async () => {
    await send('Herrie')
    const { id } = await keep('Toen')
    const body = { beforeId: newId(), recordId: null }
    expect(await refusalOf(meeting.facilitator.request('POST', `/api/moments/${id}/undo`, body))).toBe(
      '404 notFound',
    )
  })

  it.each([{}, { id: 'x', name: 'y' }, { name: '' }, { name: 'a'.repeat(LIMITS.NAME_LENGTH + 1) }])(
    'send %j: nobody',
    async (body) => {
      const path = `/api/boards/${boardId}/moments`
      const answer = meeting.facilitator.request('POST', path, {
        id: newId(),
        ...body,
        ...('id' in body ? body : {}),
      })
      expect(await refusalOf(answer)).toBe('400 badRequest')
    },
  )
})

describe('moments go', () => {
  it('with their board', async () => {
    await send('Herrie')
    await keep('Toen')
    await meeting.facilitator.json('DELETE', `/api/boards/${boardId}`)
    expect(await meeting.deps.db.selectFrom('moment').select('id').execute()).toEqual([])
    const late = keepMoment(meeting.deps, { boardId, kind: 'auto', name: 'te laat' })
    await expect(late).rejects.toThrow()
  })

  it('along with an export, without what was taken back since', async () => {
    const secret = await send('Mijn geheim')
    await send('Herrie')
    const { id } = await keep('Toen')
    await meeting.deps.db.updateTable('card').set({ withdrawnAt: 1 }).where('id', '=', secret).execute()
    const answer = await meeting.facilitator.request('GET', `/api/projects/${meeting.projectId}/export`)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const file = strFromU8(files[`boards/${boardId}/moments/${id}.json`] ?? new Uint8Array())
    expect(JSON.parse(file)).toMatchObject({ name: 'Toen', kind: 'own', boardId })
    expect(file).toContain('Herrie')
    expect(file).not.toContain('Mijn geheim')
  })

  it('with their project', async () => {
    await send('Herrie')
    await keep('Toen')
    const { projectId, facilitator } = meeting
    await facilitator.json('POST', `/api/projects/${projectId}/erase`, { name: 'Rookvrij in de Lindebuurt' })
    expect(await meeting.deps.db.selectFrom('moment').select('id').execute()).toEqual([])
  })
})

it('keeps notes and drawings that people made on the board itself', async () => {
  const fields = shapeFields('shape:note', { x: 10, y: 10, index: 'a9' })
  const groups = splitRecord({ ...fields, type: 'note', props: { richText: { type: 'doc', content: [] } } })
  await change((doc) => {
    for (const [group, value] of Object.entries(groups))
      recordsOf(doc).set(recordKey(fields.id, group), value)
  })
  const { id } = await keep('Toen')
  await change((doc) => deleteRecord(recordsOf(doc), fields.id))
  await putBack(id, fields.id)
  expect(await look((doc) => recordsOf(doc).has(fields.id))).toBe(true)
})
