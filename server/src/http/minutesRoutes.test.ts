import type { MinutesOutcome } from '@wijktafel/shared/api/minutes'
import type { NoteCard } from '@wijktafel/shared/api/project'
import type { NoteBlock, Report } from '@wijktafel/shared/api/report'
import { CARD_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { type ActivityId, type BoardId, type MediaId, newId, type RemarkId } from '@wijktafel/shared/ids'
import { findPieces } from '@wijktafel/shared/minutes/pieces'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { writeMinutes } from '../commands/minutes/writeMinutes.ts'
import type { Deps } from '../deps.ts'
import { wavOf } from '../sounds/testSounds.ts'

const LONG_ENOUGH_MS = 300

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

interface Made {
  note: NoteCard | null
  outcome: MinutesOutcome
}

const path = () => `/api/sessions/${meeting.sessionId}/minutes`
const lead = (action: object) =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, action)
const reveal = () => lead({ type: 'reveal', activityId })
const closeMeeting = () => meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
const make = (body: object = {}, by: TestClient = meeting.facilitator) =>
  by.json<Made>('POST', path(), { activityId, ...body })
const takeBack = async () =>
  (await meeting.facilitator.json<{ removed: boolean }>('DELETE', `${path()}/${activityId}`)).removed
const promise = (what: string) =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/promises`, {
    ...{ id: newId(), who: 'Kim', what, dueOn: '2026-12-03' },
  })

async function blocks(by: TestClient = meeting.facilitator): Promise<NoteBlock[]> {
  const report = await by.json<Report>('GET', `/api/sessions/${meeting.sessionId}/report`)
  return report.notes.flatMap((note) => note.blocks)
}
const words = async (by?: TestClient) =>
  (await blocks(by)).map((block) => ('text' in block ? block.text : ''))

async function change(write: (doc: Y.Doc) => void): Promise<void> {
  const { note } = await make()
  await meeting.deps.rooms.change(`note:${note?.id}`, write)
}

/** Somebody writes on behind the line that says this. */
const type = (line: string, more: string) =>
  change((doc) => {
    for (const node of doc.getXmlFragment(NOTE_FRAGMENT).toArray()) {
      const letters = node instanceof Y.XmlElement ? node.toArray().at(-1) : null
      if (letters instanceof Y.XmlText && letters.toString().includes(line)) {
        letters.insert(letters.length, more)
      }
    }
  })

describe('the minutes', () => {
  it('tell what everyone saw, as a draft, in a note that is made once', async () => {
    const kim = await meeting.buildSeat(meeting, 'professional')
    await meeting.sendCard(fatma, { activityId, zoneId: 'stress', text: 'De dokter is vol' })
    await meeting.sendCard(kim, { activityId, zoneId: 'stress', text: 'de dokter is vol.' })
    const taken = await meeting.sendCard(kim, { activityId, text: 'Toch niet' })
    await kim.json('DELETE', `/api/cards/${taken.id}`)
    expect(await make()).toEqual({ note: null, outcome: 'empty' })
    expect(await words()).toEqual([])
    await reveal()
    await promise('Belt de dokter.')
    const [first, second] = await Promise.all([make(), make()])
    expect([first.outcome, second.outcome].sort()).toEqual(['made', 'there'])
    expect(first.note).toEqual(second.note)
    expect(first.note).toMatchObject({ title: 'Verslag per stap' })
    const told = await blocks()
    expect(told[0]).toMatchObject({ type: 'heading', draft: true })
    expect((await words()).slice(2)).toEqual([
      expect.any(String),
      'In dit vak: twee kaartjes.',
      'Op twee kaartjes van bewoners en professionals staat: De dokter is vol',
      'Wie doet wat',
      'Kim: Belt de dokter.',
      'Dat is klaar voor donderdag 3 december.',
    ])
    expect(told.filter(({ type }) => type === 'paragraph')).toSatisfy((lines: NoteBlock[]) =>
      lines.every((line) => 'pictures' in line && line.pictures.length === 1),
    )
  })

  it('show photos and have recordings to be heard, until their maker takes them back', async () => {
    await reveal()
    const [photo, voice] = [newId<MediaId>(), newId<MediaId>()]
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
      .jpeg()
      .toBuffer()
    await fatma.request('POST', `/api/sessions/${meeting.sessionId}/media?id=${photo}`, bytes)
    await fatma.request('POST', `/api/sessions/${meeting.sessionId}/sounds?id=${voice}`, wavOf(2))
    const bare = { activityId, text: '', pictures: [] }
    const pictured = await meeting.sendCard(fatma, { ...bare, photo })
    const spoken = await meeting.sendCard(fatma, { ...bare, voice })
    await make()
    const told = await blocks()
    expect(told).toContainEqual(
      expect.objectContaining({
        ...{ text: 'Een bewoner maakte een foto.', pictures: [] },
        mentions: [expect.objectContaining({ kind: 'photo', id: pictured.id, photo, words: '' })],
      }),
    )
    expect(told).toContainEqual(
      expect.objectContaining({
        text: 'Een bewoner sprak dit kaartje in. opname van 2 tellen',
        mentions: [expect.objectContaining({ kind: 'voice', id: spoken.id, voice, voiceSeconds: 2 })],
      }),
    )
    for (const { id } of [pictured, spoken]) await fatma.json('DELETE', `/api/cards/${id}`)
    expect(JSON.stringify(await blocks())).not.toMatch(/mentions|foto|opname/)
  })

  it('are made anew while nobody changed them, and put below once somebody did', async () => {
    await reveal()
    await meeting.sendCard(fatma, { activityId, text: 'een bankje' })
    await make()
    await meeting.sendCard(fatma, { activityId, text: 'een boom' })
    expect((await make()).outcome).toBe('there')
    expect(await words()).not.toContain('Een bewoner zegt: een boom')
    expect((await make({ again: 'anew' })).outcome).toBe('made')
    const before = await words()
    expect(before).toContain('Een bewoner zegt: een boom')
    expect(before.filter((line) => line.endsWith('een bankje'))).toHaveLength(1)

    await type('een bankje', ' bij het plein')
    expect((await make({ again: 'anew' })).outcome).toBe('changed')
    expect(await takeBack()).toBe(false)
    expect((await make({ again: 'below' })).outcome).toBe('made')
    const after = await words()
    expect(after).toEqual([
      ...before.map((line) => (line.endsWith('een bankje') ? `${line} bij het plein` : line)),
      ...before,
    ])
    expect(await takeBack()).toBe(true)
    expect(await words()).toEqual(after.slice(0, before.length))
  })

  it('go on by themselves once there are some: at each step that is left, and at the end', async () => {
    await reveal()
    await meeting.sendCard(fatma, { activityId, text: 'een bankje' })
    const next = await meeting.goTo('check-out')
    expect(await words()).toEqual([])
    await make()
    await lead({ type: 'reveal', activityId: next.activityId })
    await meeting.sendCard(fatma, { activityId: next.activityId, text: 'tot ziens' })
    await promise('Zet koffie')
    await closeMeeting()
    const told = await words()
    expect(told.filter((line) => line === 'Een bewoner zegt: een bankje')).toHaveLength(1)
    expect(told.indexOf('Een bewoner zegt: tot ziens')).toBeGreaterThan(
      told.indexOf('Een bewoner zegt: een bankje'),
    )
    expect(told.filter((line) => line === 'Kim: Zet koffie.')).toHaveLength(1)
    expect((await make({ activityId: null })).outcome).toBe('there')
  })

  it('stop by themselves when all drafts were taken back', async () => {
    await reveal()
    await meeting.sendCard(fatma, { activityId, text: 'een bankje' })
    await make()
    expect(await takeBack()).toBe(true)
    await meeting.goTo('check-out')
    expect(await words()).toEqual([])
  })

  it('tell all steps at once after the meeting, in the order of the agenda', async () => {
    await reveal()
    await meeting.sendCard(fatma, { activityId, text: 'een bankje' })
    const next = await meeting.goTo('check-out')
    await lead({ type: 'reveal', activityId: next.activityId })
    await meeting.sendCard(fatma, { activityId: next.activityId, text: 'tot ziens' })
    await closeMeeting()
    expect((await make({ activityId: next.activityId })).outcome).toBe('made')
    expect((await make({ activityId: null })).outcome).toBe('made')
    const { note } = await make()
    const steps = await meeting.deps.rooms.read(`note:${note?.id}`, (doc) =>
      findPieces(doc).map(({ stepId }) => stepId),
    )
    expect(steps).toEqual([activityId, next.activityId])
  })

  it('are for who may write notes', async () => {
    const ring = await meeting.buildMember({ projectId: meeting.projectId, role: 'ring' })
    for (const client of [ring, fatma]) {
      expect(await refusalOf(client.request('POST', path(), { activityId }))).toBe('403 notAllowed')
      expect(await refusalOf(client.request('DELETE', `${path()}/${activityId}`))).toBe('403 notAllowed')
    }
    expect(await refusalOf(meeting.visitor().request('POST', path(), { activityId }))).toBe('401 notSignedIn')
    const { facilitator } = meeting
    expect(await refusalOf(facilitator.request('POST', path(), { activityId: newId() }))).toBe('404 notFound')
    expect(await refusalOf(facilitator.request('POST', path(), {}))).toBe('400 badRequest')
  })
})

describe('what was taken back', () => {
  const SECRET = 'Ik slik elke dag pillen'

  it('leaves the minutes: withdrawn, hidden, erased', async () => {
    await reveal()
    const kim = await meeting.buildSeat(meeting, 'professional')
    const withdrawn = await meeting.sendCard(fatma, { activityId, text: SECRET })
    const hidden = await meeting.sendCard(kim, { activityId, text: 'Over mijn buurman' })
    const erased = await meeting.sendCard(kim, { activityId, text: 'Mijn adres' })
    await meeting.sendCard(kim, { activityId, text: 'een boom' })
    await make()
    await type('Mijn adres', ', zei Kim later')
    const told = async () => (await words()).join('\n')
    expect(await told()).toContain(SECRET)
    await fatma.json('DELETE', `/api/cards/${withdrawn.id}`)
    expect(await told()).not.toContain(SECRET)
    await meeting.facilitator.json('PUT', `/api/cards/${hidden.id}/hidden`, {
      because: 'Er staat een naam op.',
    })
    expect(await told()).not.toContain('mijn buurman')
    await closeMeeting()
    await meeting.facilitator.json('POST', `/api/cards/${erased.id}/erase`)
    expect(await told()).not.toContain('Mijn adres')
    expect(await told()).toContain(', zei Kim later')
    expect(await told()).toContain('een boom')
    expect(await told()).toContain('één kaartje.')
  })

  it('does not come in when it is taken back after the report was read and before the draft is laid', async () => {
    await reveal()
    await meeting.sendCard(fatma, { activityId, text: 'een boom' })
    const card = await meeting.sendCard(fatma, { activityId, text: SECRET })
    const { deps, sessionId } = meeting
    let taken: Promise<unknown> = Promise.resolve()
    const change: Deps['rooms']['change'] = async (name, write) => {
      if (name.startsWith('note:')) {
        taken = fatma.json('DELETE', `/api/cards/${card.id}`)
        // Were it not held up until the draft lies there, it would be done by then.
        await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS))])
      }
      return deps.rooms.change(name, write)
    }
    const session = await deps.db
      .selectFrom('session')
      .selectAll()
      .where('id', '=', sessionId)
      .executeTakeFirstOrThrow()
    const slow = { ...deps, rooms: { ...deps.rooms, change } }
    await writeMinutes(slow, session, { activityId, again: 'no', takesLoose: true })
    await taken
    expect((await words()).join()).not.toContain(SECRET)
    expect(await words()).toContain('Een bewoner zegt: een boom')
  })

  it('tells a remark to who may read the board alone, and to nobody once it is taken back', async () => {
    await reveal()
    const card = await meeting.sendCard(fatma, { activityId, text: 'een bankje' })
    const core = await meeting.buildMember({
      projectId: meeting.projectId,
      role: 'core',
      side: 'professional',
    })
    const seat = await core.json<{ id: string }>('POST', `/api/sessions/${meeting.sessionId}/enter`, {})
    const remark = { id: newId<RemarkId>(), participantId: seat.id, recordId: CARD_ID_PREFIX + card.id }
    await core.json('POST', `/api/boards/${boardId}/remarks`, {
      ...remark,
      text: 'Dat staat er al.',
      pictures: [],
    })
    await make()
    await closeMeeting()
    const line = 'Een professional zei hierover: Dat staat er al.'
    expect(await words(core)).toContain(line)
    expect(await words(fatma)).not.toContain(line)
    expect(await words(fatma)).toContain('Een bewoner zegt: een bankje')
  })

  it('forgets a remark that its maker took back', async () => {
    await reveal()
    const card = await meeting.sendCard(fatma, { activityId, text: 'een bankje' })
    const core = await meeting.buildMember({
      projectId: meeting.projectId,
      role: 'core',
      side: 'professional',
    })
    const seat = await core.json<{ id: string }>('POST', `/api/sessions/${meeting.sessionId}/enter`, {})
    const remark = { id: newId<RemarkId>(), participantId: seat.id, recordId: CARD_ID_PREFIX + card.id }
    await core.json('POST', `/api/boards/${boardId}/remarks`, { ...remark, text: 'Nee.', pictures: [] })
    await make()
    expect((await words()).join()).toContain('Nee.')
    await core.json('DELETE', `/api/remarks/${remark.id}`)
    expect((await words()).join()).not.toContain('Nee.')
  })
})
