import type { Report } from '@wijktafel/shared/api/report'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { newId } from '@wijktafel/shared/ids'
import type { CardShows } from '@wijktafel/shared/stage'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

/** A face that nobody else has and that no template draws. */
const FACE = '1F9A9'

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting, 'resident')
  await fatma.json('PATCH', `/api/participants/${fatma.seatId}`, { face: FACE })
})
afterEach(() => meeting.close())

interface Step {
  id: string
  templateId: string
  shows: CardShows
}

const steps = async () =>
  (await meeting.facilitator.json<{ activities: Step[] }>('GET', `/api/sessions/${meeting.sessionId}`))
    .activities
const stepOf = async (templateId: string) => (await steps()).find((step) => step.templateId === templateId)
const setShows = (activityId: string | undefined, shows: string) =>
  meeting.facilitator.request('PATCH', `/api/activities/${activityId}`, { shows })

/** A card that everyone sees, of a round that shows this much. */
async function showCard(shows: CardShows) {
  await setShows((await stepOf('stress-en-blij'))?.id, shows)
  const { activityId, boardId } = await meeting.goTo('stress-en-blij')
  const card = await meeting.sendCard(fatma, { activityId, text: 'Ik slaap slecht' })
  const lead = `/api/sessions/${meeting.sessionId}/lead`
  await meeting.facilitator.json('POST', lead, { type: 'reveal', activityId })
  return { activityId, boardId, card }
}

/** Everything that stands in a live document, deleted content that is still in there too. */
const contentOf = (name: 'board' | 'cards', id: string | null) =>
  meeting.deps.rooms.read(`${name}:${id ?? ''}` as never, (doc) => ({
    now: JSON.stringify(doc.toJSON()),
    ever: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1'),
  }))

async function readReport(activityId: string) {
  const path = `/api/sessions/${meeting.sessionId}/report`
  const { activities } = await meeting.facilitator.json<Report>('GET', path)
  return activities.find(({ id }) => id === activityId)?.cards ?? []
}

async function exportedFiles(): Promise<Record<string, string>> {
  const zip = await meeting.facilitator.request('GET', `/api/projects/${meeting.projectId}/export`)
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  )
}

describe('what a card tells of its maker', () => {
  it('is the side, unless the regisseur says otherwise', async () => {
    expect((await stepOf('stress-en-blij'))?.shows).toBe('side')
    await showCard('side')
    expect((await meeting.stage()).activity?.shows).toBe('side')
    expect(await meeting.shownCards()).toMatchObject([{ side: 'resident', face: null }])
  })

  it('is nothing where the round shows nobody: in no document, report, table or export of cards', async () => {
    const { activityId, boardId, card } = await showCard('nobody')
    expect((await meeting.stage()).activity?.shows).toBe('nobody')
    for (const content of [await contentOf('cards', meeting.sessionId), await contentOf('board', boardId)]) {
      expect(content.now).toContain('Ik slaap slecht')
      for (const secret of ['resident', FACE, fatma.seatId]) {
        expect(content.now).not.toContain(secret)
        expect(content.ever).not.toContain(secret)
      }
    }
    const { items } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
    expect(items).toMatchObject([{ cardId: card.id, side: null, face: null }])
    expect(await readReport(activityId)).toMatchObject([{ id: card.id, side: null, face: null }])
    const files = await exportedFiles()
    expect(files['sessions/1/cards.csv']).toContain('Ik slaap slecht')
    for (const path of ['sessions/1/cards.csv', 'sessions/1/cards.json', `boards/${boardId}.json`]) {
      expect(files[path]).not.toMatch(/resident|bewoner/)
      expect(files[path]).not.toContain(FACE)
    }
  })

  it('is found by the same search where the round shows faces', async () => {
    const { activityId, boardId } = await showCard('face')
    for (const content of [await contentOf('cards', meeting.sessionId), await contentOf('board', boardId)]) {
      for (const word of ['resident', FACE]) {
        expect(content.now).toContain(word)
        expect(content.ever).toContain(word)
      }
    }
    // The report outlives the meeting: the side is enough.
    expect(await readReport(activityId)).toMatchObject([{ side: 'resident', face: null }])
  })

  it('stays out of the report for cards that were made on the canvas', async () => {
    await setShows((await stepOf('stress-en-blij'))?.id, 'nobody')
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
      const id = `shape:own_${newId()}`
      const records = doc.getMap('records')
      const base = { typeName: 'shape', type: 'card', parentId: 'page:page', index: 'a9' }
      records.set(id, { id, ...base })
      records.set(`${id}|pos`, { x: 10, y: 10, rotation: 0 })
      records.set(`${id}|text`, { text: 'Van een oude pagina' })
      records.set(`${id}|rest`, { side: 'professional', face: FACE, pictures: [] })
    })
    const listed = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
    expect(listed.items).toMatchObject([{ text: 'Van een oude pagina', side: 'professional' }])
    expect(await readReport(activityId)).toMatchObject([
      { text: 'Van een oude pagina', side: null, face: null },
    ])
  })

  it('is settled once the step began: people count on it', async () => {
    const { activityId } = await showCard('nobody')
    expect((await setShows(activityId, 'face')).status).toBe(200)
    expect((await stepOf('stress-en-blij'))?.shows).toBe('nobody')
    expect((await meeting.stage()).activity?.shows).toBe('nobody')
  })

  it('is set by the regisseur alone, and only to what there is', async () => {
    const id = (await stepOf('stress-en-blij'))?.id
    expect(await refusalOf(setShows(id, 'name'))).toBe('400 badRequest')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const asked = core.request('PATCH', `/api/activities/${id}`, { shows: 'face' })
    expect(await refusalOf(asked)).toBe('403 notAllowed')
    expect((await stepOf('stress-en-blij'))?.shows).toBe('side')
  })
})
