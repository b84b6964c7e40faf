import type { UploadState } from '@wijktafel/shared/api/upload'
import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import type { ParticipantRow, UploadRow } from '../storage/schema.ts'
import { addPiece, dropUpload, findUpload, makeRoom, readPieces } from '../storage/uploads.ts'
import type { Actor } from './actor.ts'
import { requireMaySend } from './storeMedia.ts'
import { storePhoto } from './storePhoto.ts'
import { storeSound } from './storeSound.ts'

/**
 * A photo or recording in pieces.
 * 1. Pieces come in order, without a gap. Any of the three may come again, at any time, from two pages at once: what is
 *    here stays, and the answer says where to go on.
 * 2. Nothing that came in pieces is shown or counts before `finishUpload` checked it as if it had come at once.
 */
export interface UploadKey {
  id: MediaId
  sessionId: SessionId
  kind: 'image' | 'sound'
}

export interface NewPiece extends UploadKey {
  /** Of the whole, in bytes. */
  size: number
  at: number
  /** Reads at most LIMITS.UPLOAD_PIECE_BYTES. Called only after permission is settled. */
  readBytes: () => Promise<Uint8Array>
}

const MOST_BYTES = { image: LIMITS.PHOTO_BYTES, sound: LIMITS.SOUND_BYTES } as const
const TOO_LARGE = { image: 'photoTooLarge', sound: 'soundTooLarge' } as const

export async function readUpload(deps: Deps, actor: Actor, key: UploadKey): Promise<UploadState> {
  const { seats, stored } = await requireMaySend(deps, actor, key)
  const upload = await findUpload(deps.db, key.id)
  if (upload) checkSame(upload, key, seats)
  return { received: upload?.received ?? 0, isStored: stored !== null }
}

/** Takes in the next piece. One that does not begin where the last one ended changes nothing. */
export async function storePiece(deps: Deps, actor: Actor, piece: NewPiece): Promise<UploadState> {
  const { size, at } = piece
  const { seats, stored } = await requireMaySend(deps, actor, piece)
  if (stored) return { received: size, isStored: true }
  const [seat] = seats
  if (!seat) throw new Refusal('notAllowed')
  if (size > MOST_BYTES[piece.kind]) throw new Refusal(TOO_LARGE[piece.kind])
  const bytes = await piece.readBytes()
  if (bytes.byteLength === 0 || at + bytes.byteLength > size) throw new Refusal('badRequest', 'size')
  const received = await inTransaction(deps.db, piece.id, async (trx) => {
    const known = await findUpload(trx, piece.id)
    if (known) checkSame(known, piece, seats)
    if ((known?.received ?? 0) !== at || known?.received === size) return known?.received ?? 0
    const upload = { ...(known ?? startUpload(piece, seat)), changedAt: deps.now() }
    if (!known) {
      await makeRoom(trx, { participantId: seat.id, size })
      await trx.insertInto('upload').values(upload).execute()
    }
    await addPiece(trx, { upload, bytes, at })
    return at + bytes.byteLength
  })
  return { received, isStored: false }
}

/** Checks and stores what came. What is refused for good is thrown away. */
export async function finishUpload(
  deps: Deps,
  actor: Actor,
  key: UploadKey & { seconds?: number | undefined },
): Promise<UploadState> {
  const { seats, stored } = await requireMaySend(deps, actor, key)
  const upload = await findUpload(deps.db, key.id)
  if (upload) checkSame(upload, key, seats)
  if (!stored) {
    if (!upload || upload.received < upload.size) {
      return { received: upload?.received ?? 0, isStored: false }
    }
    await storeWhole(deps, actor, key)
  }
  await dropUpload(deps.db, key.id)
  return { received: upload?.received ?? 0, isStored: true }
}

async function storeWhole(deps: Deps, actor: Actor, key: UploadKey & { seconds?: number | undefined }) {
  const media = { ...key, readBytes: () => readPieces(deps.db, key.id) }
  try {
    await (key.kind === 'image' ? storePhoto(deps, actor, media) : storeSound(deps, actor, media))
  } catch (error) {
    if (error instanceof Refusal) await dropUpload(deps.db, key.id)
    throw error
  }
}

function startUpload({ id, sessionId, kind, size }: NewPiece, seat: ParticipantRow): UploadRow {
  return { id, sessionId, kind, size, participantId: seat.id, received: 0, changedAt: 0 }
}

function checkSame(
  upload: UploadRow,
  key: UploadKey & { size?: number },
  seats: readonly ParticipantRow[],
): void {
  const isMine = seats.some(({ id }) => id === upload.participantId)
  const isSame = upload.sessionId === key.sessionId && upload.kind === key.kind
  const isSameSize = key.size === undefined || key.size === upload.size
  if (!isMine || !isSame || !isSameSize) throw new Refusal('badRequest', 'id')
}
