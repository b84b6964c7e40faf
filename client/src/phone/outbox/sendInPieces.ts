import type { UploadState } from '@wijktafel/shared/api/upload'
import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { CallError, call } from '../../api/call.ts'

export interface LocalMedia {
  id: MediaId
  blob: Blob
  kind: 'image' | 'sound'
  /** Of a recording, as the recorder measured it. */
  seconds?: number
}

/** How much of it the server has, from 0 to 1. */
export type OnProgress = (progress: { kind: LocalMedia['kind']; part: number }) => void

const UNREADABLE = { image: 'notAPicture', sound: 'notASound' } as const

/**
 * Sends a photo or a recording in pieces, from where the server says that it is: also after the line broke, the page was
 * closed, or another page of this device sent some of it. Once it is stored, calling again sends nothing.
 */
export async function sendInPieces(
  sessionId: SessionId,
  media: LocalMedia,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const { id, blob, kind, seconds } = media
  const params = { sessionId, mediaId: id }
  const tell = ({ received }: UploadState) => onProgress({ kind, part: received / blob.size })
  let state = await call(
    'GET /api/sessions/:sessionId/uploads/:mediaId',
    { params, query: { kind } },
    inTime(),
  )
  while (!state.isStored) {
    tell(state)
    const { received } = state
    if (received < blob.size) {
      const query = { kind, size: String(blob.size), at: String(received) }
      const body = await readPiece(media, received)
      state = await call('PUT /api/sessions/:sessionId/uploads/:mediaId', { params, query, body }, inTime())
    } else {
      const query = { kind, ...(seconds !== undefined && { seconds: String(seconds) }) }
      state = await call('POST /api/sessions/:sessionId/uploads/:mediaId/finish', { params, query }, inTime())
    }
    // The server threw away what it had, or another page sends the same: the next try begins from what is there then.
    if (!state.isStored && state.received <= received) throw new CallError('serverError')
  }
}

/** A line may die without a word: what takes longer than even a very slow one needs is tried anew. */
const ANSWER_MS = 60_000
const inTime = () => ({ signal: AbortSignal.timeout(ANSWER_MS) })

/** Read before it is sent: a file that the device itself lost would otherwise look like a line that broke, for ever. */
async function readPiece({ blob, kind }: LocalMedia, at: number): Promise<Blob> {
  try {
    return new Blob([await blob.slice(at, at + LIMITS.UPLOAD_PIECE_BYTES).arrayBuffer()])
  } catch {
    throw new CallError(UNREADABLE[kind])
  }
}
