import type { MediaId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/**
 * Whether others than its sender may see a photo. One that stands on cards is as hidden as they are; one on no card is for a
 * board or a note if a member sent it, else it is its sender's alone.
 */
export async function isPhotoShown(db: Kysely<Database>, mediaId: MediaId): Promise<boolean> {
  const cards = await db
    .selectFrom('card')
    .select(['revealedAt', 'withdrawnAt'])
    .where('photoId', '=', mediaId)
    .execute()
  if (cards.length > 0) return cards.some((card) => card.revealedAt !== null && card.withdrawnAt === null)
  const media = await db
    .selectFrom('media')
    .leftJoin('participant', 'participant.id', 'media.participantId')
    .select(['media.participantId', 'participant.userId'])
    .where('media.id', '=', mediaId)
    .executeTakeFirst()
  return media !== undefined && (media.participantId === null || media.userId !== null)
}
