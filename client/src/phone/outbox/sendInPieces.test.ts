import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sendInPieces } from './sendInPieces.ts'

const SESSION = '22222222222222222222' as SessionId
const PIECE = LIMITS.UPLOAD_PIECE_BYTES

/** The server's side of an upload, with a line that can be cut before or after a piece arrived. */
function buildServer() {
  const upload = { received: 0, isStored: false }
  const asked: string[] = []
  const pieces: number[] = []
  const cuts: ('before' | 'after')[] = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const url = new URL(path, 'http://wijktafel.test')
    asked.push(`${init.method} ${url.pathname.split('/').slice(6).join('/')}${url.search}`)
    const cut = init.method === 'PUT' ? cuts.shift() : undefined
    if (cut === 'before') throw new TypeError('Failed to fetch')
    if (init.method === 'PUT' && Number(url.searchParams.get('at')) === upload.received) {
      pieces.push((init.body as Blob).size)
      upload.received += (init.body as Blob).size
    }
    if (cut === 'after') throw new TypeError('Failed to fetch')
    if (init.method === 'POST') upload.isStored = true
    return Response.json(upload)
  })
  return { upload, asked, pieces, cuts }
}

let server: ReturnType<typeof buildServer>
beforeEach(() => {
  server = buildServer()
})
afterEach(() => vi.unstubAllGlobals())

const photo = (bytes: number) => ({
  id: '33333333333333333333' as MediaId,
  blob: new Blob([new Uint8Array(bytes)]),
  kind: 'image' as const,
})

it('sends pieces in order, says how far it is, and finishes', async () => {
  const parts: number[] = []
  await sendInPieces(SESSION, photo(2 * PIECE + 5), ({ part }) => parts.push(part))
  expect(server.pieces).toEqual([PIECE, PIECE, 5])
  expect(server.asked.at(-1)).toMatch(/^POST .*finish\?kind=image$/)
  expect(parts.map((part) => Math.round(part * 10) / 10)).toEqual([0, 0.5, 1, 1])
})

it('goes on where the line broke, whether or not the piece had arrived', async () => {
  const media = photo(4 * PIECE)
  server.cuts.push('before', 'after')
  for (let tries = 0; tries < 2; tries += 1)
    await expect(sendInPieces(SESSION, media)).rejects.toMatchObject({ code: 'offline' })
  await sendInPieces(SESSION, media)
  expect(server.pieces).toEqual([PIECE, PIECE, PIECE, PIECE])
  expect(server.upload.isStored).toBe(true)
})

it('sends nothing again once it is stored, and says how long a recording is', async () => {
  await sendInPieces(SESSION, { ...photo(9), kind: 'sound', seconds: 12 })
  expect(server.asked.at(-1)).toMatch(/finish\?kind=sound&seconds=12$/)
  server.asked.length = 0
  await sendInPieces(SESSION, photo(9))
  expect(server.asked).toHaveLength(1)
})

it('stops when the server takes nothing more, and leaves it to the next try', async () => {
  server.upload.received = PIECE
  vi.stubGlobal('fetch', async () => Response.json(server.upload))
  await expect(sendInPieces(SESSION, photo(3 * PIECE))).rejects.toMatchObject({ code: 'serverError' })
})

it('refuses a photo that the device itself lost, instead of trying for ever', async () => {
  const media = photo(9)
  vi.spyOn(media.blob, 'slice').mockImplementation(() => {
    throw new DOMException('gone', 'NotReadableError')
  })
  await expect(sendInPieces(SESSION, media)).rejects.toMatchObject({ code: 'notAPicture' })
})
