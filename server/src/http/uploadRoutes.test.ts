import type { UploadState } from '@wijktafel/shared/api/upload'
import { type MediaId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { dropOldUploads } from '../commands/sweepUploads.ts'
import { webmWithTags } from '../sounds/testSounds.ts'

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

const PIECE = LIMITS.UPLOAD_PIECE_BYTES
type Kind = 'image' | 'sound'

const pathOf = (id: string) => `/api/sessions/${meeting.sessionId}/uploads/${id}`
const put = (client: TestClient, id: string, bytes: Uint8Array, at: number, kind: Kind = 'image') =>
  client.request('PUT', `${pathOf(id)}?kind=${kind}&size=${bytes.length}&at=${at}`, pieceOf(bytes, at))
const pieceOf = (bytes: Uint8Array, at: number) => bytes.subarray(at, at + PIECE)
const stateOf = async (answer: Promise<Response>) => (await (await answer).json()) as UploadState
const ask = (client: TestClient, id: string, kind: Kind = 'image') =>
  client.request('GET', `${pathOf(id)}?kind=${kind}`)
const finish = (client: TestClient, id: string, kind: Kind = 'image', more = '') =>
  client.request('POST', `${pathOf(id)}/finish?kind=${kind}${more}`)
const rows = async () => {
  const { db } = meeting.deps
  const [uploads, pieces] = await Promise.all([
    db.selectFrom('upload').select('id').execute(),
    db.selectFrom('uploadPiece').select('position').execute(),
  ])
  return { uploads: uploads.length, pieces: pieces.length }
}

/** A photo of several pieces: noise does not get smaller. */
async function noise(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  return sharp({ create: { width: 400, height: 400, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
}

async function sendAll(client: TestClient, id: string, bytes: Uint8Array, from = 0, kind: Kind = 'image') {
  for (let at = from; at < bytes.length; at += PIECE) {
    expect((await stateOf(put(client, id, bytes, at, kind))).received).toBe(
      Math.min(bytes.length, at + PIECE),
    )
  }
}

describe('a photo in pieces', () => {
  it('is the same photo as one that came at once, and leaves nothing behind', async () => {
    const bytes = await noise()
    expect(bytes.length).toBeGreaterThan(3 * PIECE)
    const [id, atOnce] = [newId<MediaId>(), newId<MediaId>()]
    expect(await stateOf(ask(fatma, id))).toEqual({ received: 0, isStored: false })
    await sendAll(fatma, id, bytes)
    expect(await stateOf(finish(fatma, id))).toEqual({ received: bytes.length, isStored: true })
    await fatma.request('POST', `/api/sessions/${meeting.sessionId}/media?id=${atOnce}`, bytes)
    const fetched = (mediaId: string) => fatma.request('GET', `/api/media/${mediaId}`)
    const [inPieces, whole] = await Promise.all([fetched(id), fetched(atOnce)])
    expect(Buffer.from(await inPieces.arrayBuffer())).toEqual(Buffer.from(await whole.arrayBuffer()))
    expect(await rows()).toEqual({ uploads: 0, pieces: 0 })
  })

  it('goes on from what is here, and takes no piece twice', async () => {
    const bytes = await noise()
    const id = newId<MediaId>()
    await put(fatma, id, bytes, 0)
    expect(await stateOf(finish(fatma, id))).toEqual({ received: PIECE, isStored: false })
    expect(await stateOf(put(fatma, id, bytes, 0))).toEqual({ received: PIECE, isStored: false })
    expect(await stateOf(put(fatma, id, bytes, 2 * PIECE))).toEqual({ received: PIECE, isStored: false })
    const twice = await Promise.all([1, 2].map(() => stateOf(put(fatma, id, bytes, PIECE))))
    expect(twice.map(({ received }) => received)).toEqual([2 * PIECE, 2 * PIECE])
    expect(await stateOf(ask(fatma, id))).toEqual({ received: 2 * PIECE, isStored: false })
    await sendAll(fatma, id, bytes, 2 * PIECE)
    const finishes = await Promise.all([1, 2].map(() => finish(fatma, id)))
    expect(finishes.map(({ status }) => status)).toEqual([200, 200])
    expect(await stateOf(finish(fatma, id))).toMatchObject({ isStored: true })
    expect(await stateOf(put(fatma, id, bytes, 0))).toEqual({ received: bytes.length, isStored: true })
    expect(await meeting.deps.db.selectFrom('media').select('id').execute()).toHaveLength(1)
    expect(await rows()).toEqual({ uploads: 0, pieces: 0 })
  })

  it('that is none is refused at the end, and thrown away', async () => {
    const id = newId<MediaId>()
    await sendAll(fatma, id, new TextEncoder().encode('geen foto'))
    expect(await refusalOf(finish(fatma, id))).toBe('415 notAPicture')
    expect(await rows()).toEqual({ uploads: 0, pieces: 0 })
  })
})

describe('a recording in pieces', () => {
  it('is cleaned like any other', async () => {
    const id = newId<MediaId>()
    await sendAll(fatma, id, webmWithTags(), 0, 'sound')
    expect(await stateOf(finish(fatma, id, 'sound', '&seconds=2'))).toMatchObject({ isStored: true })
    const stored = await meeting.deps.db.selectFrom('media').selectAll().executeTakeFirstOrThrow()
    expect(stored).toMatchObject({ id, kind: 'sound', seconds: 2, mime: 'audio/webm' })
    expect(Buffer.from(stored.full).includes('GeheimeTelefoon')).toBe(false)
  })
})

describe('refusing', () => {
  it('strangers, others, coaches, and a meeting that is over', async () => {
    const bytes = await noise()
    const id = newId<MediaId>()
    expect(await refusalOf(put(meeting.visitor(), id, bytes, 0))).toBe('401 notSignedIn')
    expect(await refusalOf(put(await meeting.buildMember(), id, bytes, 0))).toBe('404 notFound')
    const coach = await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })
    expect(await refusalOf(put(coach, id, bytes, 0))).toBe('403 notAllowed')
    // Pieces are for phones: whoever has no seat sends a photo at once.
    expect(await refusalOf(put(meeting.facilitator, id, bytes, 0))).toBe('403 notAllowed')
    await put(fatma, id, bytes, 0)
    const other = await meeting.buildSeat(meeting)
    for (const answer of [ask(other, id), put(other, id, bytes, PIECE), finish(other, id)])
      expect(await refusalOf(answer)).toBe('400 badRequest')
    await sendAll(fatma, id, bytes, PIECE)
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    for (const answer of [put(fatma, newId(), bytes, 0), finish(fatma, id), ask(fatma, id)])
      expect(await refusalOf(answer)).toBe('410 sessionClosed')
  })

  it('what is too large, in all or in a piece, and what does not fit together', async () => {
    const path = pathOf(newId())
    const send = (query: string, length: number) =>
      refusalOf(fatma.request('PUT', `${path}?${query}`, new Uint8Array(length)))
    expect(await send(`kind=image&size=${LIMITS.PHOTO_BYTES + 1}&at=0`, 9)).toBe('413 photoTooLarge')
    expect(await send(`kind=sound&size=${LIMITS.SOUND_BYTES + 1}&at=0`, 9)).toBe('413 soundTooLarge')
    expect(await send(`kind=image&size=${2 * PIECE}&at=0`, PIECE + 1)).toBe('413 tooLarge')
    expect(await send('kind=image&size=8&at=0', 9)).toBe('400 badRequest')
    expect(await send('kind=image&size=8&at=0', 0)).toBe('400 badRequest')
    expect(await send('kind=report&size=8&at=0', 8)).toBe('400 badRequest')
    expect(await send('kind=image&size=18&at=0', 9)).toBe('200 undefined')
    expect(await send('kind=image&size=19&at=9', 9)).toBe('400 badRequest')
    expect(await send('kind=sound&size=18&at=9', 9)).toBe('400 badRequest')
  })
})

describe('what is left unfinished', () => {
  const begin = (client: TestClient, size: number) =>
    client.request('PUT', `${pathOf(newId())}?kind=image&size=${size}&at=0`, new Uint8Array(9))

  it('gives way to what the same person sends later, in number and in bytes, and to nobody else', async () => {
    const other = await meeting.buildSeat(meeting)
    await begin(other, 100)
    for (let count = 0; count < LIMITS.UPLOADS_UNFINISHED_PER_PERSON + 2; count += 1) await begin(fatma, 100)
    expect((await rows()).uploads).toBe(LIMITS.UPLOADS_UNFINISHED_PER_PERSON + 1)
    const fits = LIMITS.UPLOADS_UNFINISHED_BYTES / LIMITS.PHOTO_BYTES
    for (let count = 0; count < fits; count += 1) await begin(fatma, LIMITS.PHOTO_BYTES)
    expect(await rows()).toEqual({ uploads: fits + 1, pieces: fits + 1 })
  })

  it('goes after a day, and with the project', async () => {
    const { db } = meeting.deps
    const sweep = (later: number) =>
      dropOldUploads({ ...meeting.deps, now: () => meeting.deps.now() + later })
    await begin(fatma, 100)
    await sweep(LIMITS.UPLOAD_UNFINISHED_MS - 60_000)
    expect(await rows()).toEqual({ uploads: 1, pieces: 1 })
    await sweep(LIMITS.UPLOAD_UNFINISHED_MS + 60_000)
    expect(await rows()).toEqual({ uploads: 0, pieces: 0 })
    await begin(fatma, 100)
    const { name } = await db.selectFrom('project').select('name').executeTakeFirstOrThrow()
    await meeting.facilitator.json('POST', `/api/projects/${meeting.projectId}/erase`, { name })
    expect(await rows()).toEqual({ uploads: 0, pieces: 0 })
  })
})
