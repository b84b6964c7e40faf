import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { readBoardMap } from '@wijktafel/shared/board/boardMap'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { type ActivityId, type BoardId, type MediaId, newId } from '@wijktafel/shared/ids'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  buildMeeting,
  newCard,
  refusalOf,
  type Seat,
  type TestMeeting,
} from '../../../tests/support/buildMeeting.ts'
import { followBoards } from '../commands/followBoards.ts'
import { reconcileSession } from '../commands/reconcileSession.ts'

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

const send = (card: Parameters<typeof newCard>[1]) =>
  fatma.request('POST', `/api/sessions/${meeting.sessionId}/cards`, newCard(fatma, card))
const listing = (boardId: BoardId | null) => meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)

/** A step on the screens that asks for a place. */
async function goToMap(): Promise<{ activityId: ActivityId; boardId: BoardId }> {
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/activities`, {
    id: newId<ActivityId>(),
    templateId: 'wijkkaart',
  })
  const { activityId, boardId } = await meeting.goTo('wijkkaart')
  return { activityId, boardId: boardId as BoardId }
}

/** Changes what the step takes, as somebody's own template may. */
async function accept(activityId: ActivityId, accepts: readonly string[]): Promise<void> {
  const { db } = meeting.deps
  const { template } = await db
    .selectFrom('activity')
    .select('template')
    .where('id', '=', activityId)
    .executeTakeFirstOrThrow()
  const changed = JSON.stringify({ ...JSON.parse(template), accepts })
  await db.updateTable('activity').set({ template: changed }).where('id', '=', activityId).execute()
}

describe('a feeling', () => {
  it('is one of five faces, and no other picture where only feelings are asked', async () => {
    const { activityId } = await meeting.goTo('check-in')
    await accept(activityId, ['feeling'])
    const feeling = { activityId, text: '', pictures: [FEELINGS[0] ?? ''] }
    expect((await send(feeling)).status).toBe(200)
    expect(await refusalOf(send({ ...feeling, pictures: ['1FA91'] }))).toBe('400 badRequest')
    expect(await refusalOf(send({ ...feeling, pictures: [FEELINGS[1] ?? '', '1FA91'] }))).toBe(
      '400 badRequest',
    )
    expect((await meeting.shownCards()).map(({ pictures }) => pictures)).toEqual([[FEELINGS[0]]])
  })

  it('goes with all pictures where both are asked', async () => {
    const { activityId } = await meeting.goTo('check-in')
    expect((await meeting.stage()).activity?.accepts[0]).toBe('feeling')
    const { status } = await send({ activityId, pictures: [FEELINGS[4] ?? '', '1FA91'] })
    expect(status).toBe(200)
  })
})

describe('a place on the map', () => {
  it('is taken only where a place is asked', async () => {
    const { activityId } = await meeting.goTo('check-in')
    expect(await refusalOf(send({ activityId, place: { x: 0.5, y: 0.5 } }))).toBe('400 badRequest')
    const { activityId: onMap } = await goToMap()
    expect(await refusalOf(send({ activityId: onMap, place: { x: 1.01, y: 0.5 } }))).toBe('400 badRequest')
  })

  it('lays the card beside that point, with a pin where it says nothing else', async () => {
    const { activityId, boardId } = await goToMap()
    const place = { x: 0.5, y: 0.25 }
    const own = await meeting.sendCard(fatma, { activityId, zoneId: 'good', pictures: [], text: '', place })
    expect(own).toMatchObject({ pictures: [], place })
    expect(await meeting.shownCards()).toMatchObject([{ pictures: ['1F4CD'], place, zoneId: 'good' }])
    expect((await listing(boardId)).items).toMatchObject([{ cardId: own.id, zoneId: 'map', place }])
  })

  it('leaves the card in its zone when the map is gone', async () => {
    const { activityId, boardId } = await goToMap()
    await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
      recordsOf(doc).delete(readBoardMap(doc)?.recordId ?? '')
    })
    await meeting.sendCard(fatma, { activityId, zoneId: 'bad', place: { x: 0.5, y: 0.5 } })
    expect((await listing(boardId)).items).toMatchObject([{ zoneId: 'bad', place: null }])
    expect((await meeting.stage()).activity?.map, 'and phones know').toBeNull()
  })
})

describe('the map on the stage', () => {
  it('is there where a place is asked, and nowhere else', async () => {
    await meeting.goTo('stress-en-blij')
    expect((await meeting.stage()).activity?.map).toBeNull()
    await goToMap()
    expect((await meeting.stage()).activity?.map).toEqual({ media: null, w: 880, h: 864 })
  })

  it('follows the regisseur, who gives it a picture that guests may see; also after a restart', async () => {
    const { boardId } = await goToMap()
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    const media = newId<MediaId>()
    const path = `/api/sessions/${meeting.sessionId}/media?id=${media}`
    expect((await meeting.facilitator.request('POST', path, bytes)).status).toBe(200)
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/enter`, {})
    await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
      const key = `${readBoardMap(doc)?.recordId}|cover`
      recordsOf(doc).set(key, { media, drawing: false })
    })
    await reconcileSession(meeting.deps, meeting.sessionId)
    expect((await meeting.stage()).activity?.map).toEqual({ media, w: 880, h: 864 })
    expect((await fatma.request('GET', `/api/media/${media}?size=small`)).status).toBe(200)
    expect((await meeting.visitor().request('GET', `/api/media/${media}`)).status).toBe(401)
  })

  it('is brought up to date while somebody is at the board', async () => {
    const { boardId } = await goToMap()
    const heard: ((name: string) => void)[] = []
    const rooms = {
      ...meeting.deps.rooms,
      onPeopleChange: (listener: (name: string) => void) => {
        heard.push(listener)
        return () => {}
      },
    }
    const stop = followBoards({ ...meeting.deps, rooms })
    await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
      const id = readBoardMap(doc)?.recordId
      recordsOf(doc).set(`${id}|size`, { w: 400, h: 300 })
    })
    for (const tell of heard) tell(`board:${boardId}`)
    const width = async () => (await meeting.stage()).activity?.map?.w
    await expect.poll(width, { timeout: 20_000 }).toBe(400)
    stop()
  })
})
