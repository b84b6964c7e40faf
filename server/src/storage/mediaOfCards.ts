import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { CardRow, Database } from './schema.ts'

type WithMedia = Pick<CardRow, 'photoId' | 'voiceId'>

const IDS_PER_STATEMENT = 500

/** Erases the photos and sounds of these cards, but for what stands on another card that was not taken back. */
export async function eraseMediaOf(trx: Kysely<Database>, cards: readonly WithMedia[]): Promise<void> {
  const ids = [...new Set(cards.flatMap(mediaOf))]
  for (let at = 0; at < ids.length; at += IDS_PER_STATEMENT) {
    const some = ids.slice(at, at + IDS_PER_STATEMENT)
    const kept = await trx
      .selectFrom('card')
      .select(['photoId', 'voiceId'])
      .where('withdrawnAt', 'is', null)
      .where(({ eb, or }) => or([eb('photoId', 'in', some), eb('voiceId', 'in', some)]))
      .execute()
    const used = new Set(kept.flatMap(mediaOf))
    const gone = some.filter((id) => !used.has(id))
    if (gone.length > 0) await trx.deleteFrom('media').where('id', 'in', gone).execute()
  }
}

/**
 * At the end of a meeting, when nothing can be put back any more: erases the photos and sounds of cards that their makers
 * took back, and what guests sent that came onto no card.
 */
export async function eraseMediaTakenBack(trx: Kysely<Database>, sessionId: SessionId): Promise<void> {
  const withdrawn = await trx
    .selectFrom('card')
    .select(['photoId', 'voiceId'])
    .where('sessionId', '=', sessionId)
    .where('withdrawnAt', 'is not', null)
    .execute()
  await eraseMediaOf(trx, withdrawn)
  const loose = await trx
    .selectFrom('media')
    .innerJoin('participant', 'participant.id', 'media.participantId')
    .select('media.id')
    .where('media.sessionId', '=', sessionId)
    .where('media.kind', '!=', 'report')
    .where('participant.role', '=', 'guest')
    .execute()
  await eraseMediaOf(
    trx,
    loose.map(({ id }) => ({ photoId: id, voiceId: null })),
  )
}

function mediaOf({ photoId, voiceId }: WithMedia): MediaId[] {
  return [photoId, voiceId].filter((id) => id !== null)
}
