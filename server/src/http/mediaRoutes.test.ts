import { type MediaId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7d44' } })
const photoBytes = (width = 800, height = 600) => plain(width, height).jpeg().toBuffer()
const send = (client: TestClient, bytes: Uint8Array, id: string = newId<MediaId>()) =>
  client.request('POST', `/api/sessions/${meeting.sessionId}/media?id=${id}`, bytes)
const fetchPhoto = (client: TestClient, id: string, size = 'full') =>
  client.request('GET', `/api/media/${id}?size=${size}`)
const statusOf = async (client: TestClient, id: string) => (await fetchPhoto(client, id)).status

async function upload(client: TestClient, bytes?: Uint8Array): Promise<MediaId> {
  const id = newId<MediaId>()
  const response = await send(client, bytes ?? (await photoBytes()), id)
  expect(response.status).toBe(200)
  return id
}

describe('storing a photo', () => {
  it('turns it upright, makes it smaller, and leaves nothing of its metadata', async () => {
    const withPlace = await plain(4000, 1000)
      .withExif({
        IFD0: { Make: 'GeheimeTelefoon' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect(withPlace.includes('GeheimeTelefoon')).toBe(true)
    const response = await send(fatma, withPlace)
    const answer = (await response.json()) as { id: string; width: number; height: number }
    expect(answer).toMatchObject({ width: 400, height: LIMITS.PHOTO_STORED_SIDE })

    for (const [size, longest] of [
      ['full', LIMITS.PHOTO_STORED_SIDE],
      ['small', LIMITS.PHOTO_SMALL_SIDE],
    ] as const) {
      const bytes = Buffer.from(await (await fetchPhoto(fatma, answer.id, size)).arrayBuffer())
      const { format, height, exif, orientation } = await sharp(bytes).metadata()
      expect({ format, height, exif, orientation }).toEqual({
        format: 'jpeg',
        height: longest,
        exif: undefined,
        orientation: undefined,
      })
      expect(bytes.includes('GeheimeTelefoon')).toBe(false)
    }
  })

  it.each(['png', 'webp', 'gif', 'avif'] as const)('takes %s', async (format) => {
    const response = await send(fatma, await plain(40, 30).toFormat(format).toBuffer())
    expect(await response.json()).toMatchObject({ width: 40, height: 30 })
  })

  it('keeps what is see-through', async () => {
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const response = await fetchPhoto(fatma, await upload(fatma, bytes))
    expect(response.headers.get('content-type')).toBe('image/webp')
  })

  it('answers the same id with the same photo, also when sent at once', async () => {
    const id = newId<MediaId>()
    const bytes = [await photoBytes(), await photoBytes(100, 100)] as const
    const answers = await Promise.all([send(fatma, bytes[0], id), send(fatma, bytes[1], id)])
    const [first, second] = await Promise.all(answers.map((answer) => answer.json()))
    expect(first).toEqual(second)
    expect(await (await send(fatma, bytes[0], id)).json()).toEqual(first)
    const other = await meeting.buildSeat(meeting)
    expect(await refusalOf(send(other, bytes[0], id))).toBe('400 badRequest')
  })
})

describe('refusing', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
  const named = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['an SVG', async () => named(svg)],
    ['words', async () => named('geen foto')],
    ['nothing', async () => new Uint8Array()],
    ['half a photo', async () => (await photoBytes()).subarray(0, 500)],
    ['a TIFF', async () => plain(9, 9).tiff().toBuffer()],
    ['more pixels than we decode', async () => plain(9000, 6000).png({ compressionLevel: 1 }).toBuffer()],
  ])('%s', async (_, bytes) => {
    expect(await refusalOf(send(fatma, await bytes()))).toBe('415 notAPicture')
    expect(await meeting.deps.db.selectFrom('media').select('id').execute()).toEqual([])
  })

  it('a file that is too large', async () => {
    const bytes = new Uint8Array(LIMITS.PHOTO_BYTES + 1)
    expect(await refusalOf(send(fatma, bytes))).toBe('413 photoTooLarge')
  })

  it('strangers, coaches, and seats of a meeting that is over', async () => {
    const bytes = await photoBytes(9, 9)
    expect(await refusalOf(send(meeting.visitor(), bytes))).toBe('401 notSignedIn')
    expect(await refusalOf(send(await meeting.buildMember(), bytes))).toBe('404 notFound')
    const coach = await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })
    expect(await refusalOf(send(coach, bytes))).toBe('403 notAllowed')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(send(fatma, bytes))).toBe('410 sessionClosed')
    await upload(meeting.facilitator, bytes)
  })

  it('a malformed id', async () => {
    expect(await refusalOf(send(fatma, await photoBytes(9, 9), 'x'))).toBe('400 badRequest')
  })
})

describe('showing a photo', () => {
  it('is for people of the meeting, and may be kept by their browser alone', async () => {
    const id = await upload(meeting.facilitator)
    const response = await fetchPhoto(fatma, id)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=300',
      'x-content-type-options': 'nosniff',
    })
    expect(await statusOf(meeting.visitor(), id)).toBe(401)
    expect(await statusOf(await meeting.buildMember(), id)).toBe(404)
    expect(await statusOf(fatma, newId())).toBe(404)
  })

  it('sends no bytes to a browser that has them, but asks each time whether it may show them', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const photo = await upload(fatma)
    const card = await meeting.sendCard(fatma, { activityId, photo })
    const kim = await meeting.buildSeat(meeting)
    const lead = `/api/sessions/${meeting.sessionId}/lead`
    await meeting.facilitator.json('POST', lead, { type: 'reveal', activityId })
    const etag = (await fetchPhoto(kim, photo)).headers.get('etag') ?? ''
    const ask = (size: string) =>
      meeting.send(`/api/media/${photo}?size=${size}`, {
        headers: { cookie: kim.cookie(), host: 'wijktafel.test', 'if-none-match': etag },
      })
    expect((await ask('full')).status).toBe(304)
    expect(await (await ask('full')).text()).toBe('')
    expect((await ask('small')).status).toBe(200)
    await fatma.json('DELETE', `/api/cards/${card.id}`)
    expect((await ask('full')).status).toBe(404)
  })

  it('waits for the reveal of its card, and goes when the card is taken back', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const photo = await upload(fatma)
    const kim = await meeting.buildSeat(meeting)
    expect(await statusOf(kim, photo)).toBe(404)
    const card = await meeting.sendCard(fatma, { activityId, photo })
    expect([await statusOf(fatma, photo), await statusOf(kim, photo)]).toEqual([200, 404])
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await statusOf(core, photo)).toBe(404)
    expect(await statusOf(meeting.facilitator, photo), 'who looks through what is hidden').toBe(200)
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, {
      type: 'reveal',
      activityId,
    })
    expect(await statusOf(kim, photo)).toBe(200)
    await fatma.json('DELETE', `/api/cards/${card.id}`)
    expect([await statusOf(fatma, photo), await statusOf(kim, photo)]).toEqual([200, 404])
  })

  it('cannot be put on the card of another', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const photo = await upload(fatma)
    const kim = await meeting.buildSeat(meeting)
    await expect(meeting.sendCard(kim, { activityId, photo })).rejects.toThrow('badRequest')
  })
})
