import type { MediaId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { CardRow, Database } from './schema.ts'

/**
 * Whether others than its sender may see a photo or hear a recording. One that stands on cards is as hidden as they are;
 * what tells back a decision is for the room; one on no card is for a board or a note if a member sent it, else it is its sender's alone. A picture for the report is
 * shown as long as it stands there.
 */
export async function isMediaShown(db: Kysely<Database>, mediaId: MediaId): Promise<boolean> {
  const cards = await db
    .selectFrom('card')
    .select(['revealedAt', 'withdrawnAt', 'hiddenReason'])
    .where(({ eb, or }) => or([eb('photoId', '=', mediaId), eb('voiceId', '=', mediaId)]))
    .execute()
  if (cards.length > 0) return cards.some(isShown)
  const told = await db.selectFrom('teachBack').select('id').where('voiceId', '=', mediaId).executeTakeFirst()
  if (told) return true
  const media = await db
    .selectFrom('media')
    .leftJoin('participant', 'participant.id', 'media.participantId')
    .leftJoin('reportPicture', 'reportPicture.mediaId', 'media.id')
    .select(['media.kind', 'media.participantId', 'participant.userId', 'reportPicture.id as inReport'])
    .where('media.id', '=', mediaId)
    .executeTakeFirst()
  if (media?.kind === 'report') return media.inReport !== null
  return media !== undefined && (media.participantId === null || media.userId !== null)
}

function isShown(card: Pick<CardRow, 'revealedAt' | 'withdrawnAt' | 'hiddenReason'>): boolean {
  return card.revealedAt !== null && card.withdrawnAt === null && card.hiddenReason === null
}

/** Whether it stands on a card that the regisseur may look at before the table does: one that its maker did not take back. */
export async function isMediaForReview(db: Kysely<Database>, mediaId: MediaId): Promise<boolean> {
  const card = await db
    .selectFrom('card')
    .select('id')
    .where(({ eb, or }) => or([eb('photoId', '=', mediaId), eb('voiceId', '=', mediaId)]))
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return card !== undefined
}
