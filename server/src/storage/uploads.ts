import type { MediaId, ParticipantId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Kysely, Transaction } from 'kysely'
import type { Database, UploadRow } from './schema.ts'

export function findUpload(db: Kysely<Database>, id: MediaId): Promise<UploadRow | undefined> {
  return db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst()
}

/** All that came, in order. */
export async function readPieces(db: Kysely<Database>, id: MediaId): Promise<Uint8Array> {
  const pieces = await db
    .selectFrom('uploadPiece')
    .select('bytes')
    .where('uploadId', '=', id)
    .orderBy('position')
    .execute()
  return Buffer.concat(pieces.map(({ bytes }) => bytes))
}

/** The caller has made sure that it begins where the last one ended. */
export async function addPiece(
  trx: Transaction<Database>,
  { upload, bytes, at }: { upload: UploadRow; bytes: Uint8Array; at: number },
): Promise<void> {
  await trx.insertInto('uploadPiece').values({ uploadId: upload.id, position: at, bytes }).execute()
  await trx
    .updateTable('upload')
    .set({ received: at + bytes.byteLength, changedAt: upload.changedAt })
    .where('id', '=', upload.id)
    .execute()
}

/** What somebody began and left gives way, the oldest first, so that one device cannot fill the disk. */
export async function makeRoom(
  trx: Transaction<Database>,
  { participantId, size }: { participantId: ParticipantId; size: number },
): Promise<void> {
  const others = await trx
    .selectFrom('upload')
    .select(['id', 'size'])
    .where('participantId', '=', participantId)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .execute()
  let bytes = size
  for (const [place, other] of others.entries()) {
    bytes += other.size
    const fits = place + 1 < LIMITS.UPLOADS_UNFINISHED_PER_PERSON && bytes <= LIMITS.UPLOADS_UNFINISHED_BYTES
    if (!fits) await dropUpload(trx, other.id)
  }
}

/** Its pieces go with it. */
export async function dropUpload(db: Kysely<Database>, id: MediaId): Promise<void> {
  await db.deleteFrom('upload').where('id', '=', id).execute()
}
