import type { Report } from '@wijktafel/shared/api/report'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { type BoardId, type MediaId, newId, type ReportPictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let bytes: Uint8Array

beforeEach(async () => {
  meeting = await buildMeeting()
  bytes = await sharp({ create: { width: 3000, height: 900, channels: 4, background: '#3a7d44ff' } })
    .png()
    .toBuffer()
})
afterEach(() => meeting.close())

const path = (end: string) => `/api/sessions/${meeting.sessionId}/${end}`
const send = (client: TestClient, body: Uint8Array, id = newId<MediaId>()) =>
  client.request('POST', path(`report-media?id=${id}`), body)
const fetchMedia = async (client: TestClient, id: string) =>
  (await client.request('GET', `/api/media/${id}?size=full`)).status
const readReport = () => meeting.facilitator.json<Report>('GET', path('report'))

async function upload(): Promise<MediaId> {
  const id = newId<MediaId>()
  expect((await send(meeting.facilitator, bytes, id)).status).toBe(200)
  return id
}

const about = (mediaId: MediaId, fields: object = {}) => ({
  ...{ id: newId<ReportPictureId>(), mediaId, boardId: null, title: 'Ons bord', alt: 'Fijn: een bankje.' },
  ...fields,
})
const add = (client: TestClient, body: object) => client.request('POST', path('report-pictures'), body)

describe('a picture of a board', () => {
  it('is stored larger than a photo, and stands in the report at the step whose zone it shows', async () => {
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    await meeting.goTo('check-out')
    const mediaId = newId<MediaId>()
    const stored = await (await send(meeting.facilitator, bytes, mediaId)).json()
    expect(stored).toEqual({ id: mediaId, width: LIMITS.REPORT_PICTURE_SIDE, height: 720 })
    const picture = about(mediaId, { boardId, zoneId: 'stress' })
    const first = await (await add(meeting.facilitator, picture)).json()
    expect(await (await add(meeting.facilitator, picture)).json()).toEqual(first)
    const report = await readReport()
    expect(report.activities.find(({ id }) => id === activityId)?.boardPictures).toEqual([
      {
        id: picture.id,
        activityId,
        mediaId,
        width: 2400,
        height: 720,
        title: picture.title,
        alt: picture.alt,
      },
    ])
    expect(report.boardPictures).toEqual([])
  })

  it('without a board stands at the end of the report', async () => {
    const picture = about(await upload())
    await add(meeting.facilitator, picture)
    expect((await readReport()).boardPictures).toMatchObject([{ id: picture.id, activityId: null }])
  })

  it('goes out of the report and off the server, and can be put back at its step', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const picture = about(await upload(), { activityId })
    await add(meeting.facilitator, picture)
    expect(await fetchMedia(meeting.facilitator, picture.mediaId)).toBe(200)
    await meeting.facilitator.json('DELETE', `/api/report-pictures/${picture.id}`)
    const removed = await readReport()
    expect(removed.activities.flatMap(({ boardPictures }) => boardPictures)).toEqual([])
    expect(await fetchMedia(meeting.facilitator, picture.mediaId)).toBe(404)
    await add(meeting.facilitator, { ...picture, mediaId: await upload() })
    const again = (await readReport()).activities.find(({ id }) => id === activityId)
    expect(again?.boardPictures).toMatchObject([{ id: picture.id, alt: picture.alt }])
  })

  it('is seen by others only while it stands in the report', async () => {
    const other = await meeting.buildSeat(meeting)
    const picture = about(await upload())
    expect(await fetchMedia(other, picture.mediaId)).toBe(404)
    await add(meeting.facilitator, picture)
    expect(await fetchMedia(other, picture.mediaId)).toBe(200)
  })
})

describe('a card that is taken back', () => {
  const alt = 'Plaatje van het bord: Ons bord. Stress: Mijn baas schreeuwt; Herrie; Herrie.'
  const altOf = async () => {
    const { activities, boardPictures } = await readReport()
    return [...activities.flatMap((step) => step.boardPictures), ...boardPictures].map((one) => one.alt)
  }

  it('takes its words along from under the pictures, those that it had and those that it got', async () => {
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    const fatma = await meeting.buildSeat(meeting)
    const cards = await Promise.all(
      ['Mijn baas', 'Herrie', 'Herrie'].map((text) => meeting.sendCard(fatma, { activityId, text })),
    )
    await meeting.facilitator.json('POST', path('lead'), { type: 'reveal', activityId })
    await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
      const key = `shape:card_${cards[0]?.id}|text`
      recordsOf(doc).set(key, { ...recordsOf(doc).get(key), text: 'Mijn baas schreeuwt' })
    })
    await add(meeting.facilitator, about(await upload(), { boardId, alt }))
    expect(await altOf()).toEqual([alt])
    await fatma.json('DELETE', `/api/cards/${cards[0]?.id}`)
    expect(await altOf()).toEqual([alt.replace('Mijn baas schreeuwt', 'een kaartje')])
    // Somebody else's card still says it.
    await fatma.json('DELETE', `/api/cards/${cards[1]?.id}`)
    expect(await altOf()).toEqual([alt.replace('Mijn baas schreeuwt', 'een kaartje')])
    await fatma.json('DELETE', `/api/cards/${cards[2]?.id}`)
    expect(JSON.stringify(await altOf())).not.toContain('Herrie')
  })

  it('is not in the words of a picture that comes into the report after it', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const fatma = await meeting.buildSeat(meeting)
    const card = await meeting.sendCard(fatma, { activityId, text: 'Mijn baas schreeuwt' })
    await fatma.json('DELETE', `/api/cards/${card.id}`)
    await add(meeting.facilitator, about(await upload(), { alt }))
    expect(await altOf()).toEqual([alt.replace('Mijn baas schreeuwt', 'een kaartje')])
  })
})

describe('a picture that was sent and never came into the report', () => {
  it('is cleared away when the next one comes, long after', async () => {
    const [lost, late, used] = [await upload(), await upload(), await upload()]
    await add(meeting.facilitator, about(used))
    const { db, now } = meeting.deps
    await db
      .updateTable('media')
      .set({ createdAt: now() - LIMITS.REPORT_MEDIA_UNUSED_MS - 1 })
      .where('id', 'in', [lost, used])
      .execute()
    await upload()
    const left = (await db.selectFrom('media').select('id').execute()).map(({ id }) => id)
    expect(left).not.toContain(lost)
    expect(left).toEqual(expect.arrayContaining([late, used]))
  })
})

describe('refusing', () => {
  const drawing = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  )

  it('takes no drawing with a program in it, nothing broken, and nothing too large', async () => {
    const broken = bytes.slice(0, 400)
    const tooLarge = new Uint8Array(LIMITS.REPORT_PICTURE_BYTES + 1)
    expect(await refusalOf(send(meeting.facilitator, drawing))).toBe('415 notAPicture')
    expect(await refusalOf(send(meeting.facilitator, broken))).toBe('415 notAPicture')
    expect(await refusalOf(send(meeting.facilitator, tooLarge))).toBe('413 photoTooLarge')
  })

  it('lets only who writes notes do it', async () => {
    const guest = await meeting.buildSeat(meeting)
    const mediaId = await upload()
    expect(await refusalOf(send(guest, bytes))).toBe('403 notAllowed')
    expect(await refusalOf(add(guest, about(mediaId)))).toBe('403 notAllowed')
    const picture = about(mediaId)
    await add(meeting.facilitator, picture)
    const remove = (client: TestClient) => client.request('DELETE', `/api/report-pictures/${picture.id}`)
    expect(await refusalOf(remove(guest))).toBe('403 notAllowed')
    expect(await refusalOf(remove(meeting.visitor()))).toBe('401 notSignedIn')
    expect(await refusalOf(add(meeting.visitor(), picture))).toBe('401 notSignedIn')
  })

  it('takes no photo that was sent for something else, no strange board, and no words that are too long', async () => {
    const photo = newId<MediaId>()
    await meeting.facilitator.request('POST', path(`media?id=${photo}`), bytes)
    expect(await refusalOf(add(meeting.facilitator, about(photo)))).toBe('400 badRequest')
    const mediaId = await upload()
    const strange = about(mediaId, { boardId: newId<BoardId>() })
    expect(await refusalOf(add(meeting.facilitator, strange))).toMatch(/boardDeleted$/)
    const long = about(mediaId, { alt: 'a'.repeat(LIMITS.PICTURE_ALT_LENGTH + 1) })
    expect(await refusalOf(add(meeting.facilitator, long))).toBe('400 badRequest')
    expect(await refusalOf(add(meeting.facilitator, about(mediaId, { title: ' ' })))).toBe('400 badRequest')
  })
})
