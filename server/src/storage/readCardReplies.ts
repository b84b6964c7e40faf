import type { CardReply } from '@wijktafel/shared/api/cardReply'
import type { CardId, ParticipantId, SessionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import { picturesOf } from './presentCard.ts'
import type { Database } from './schema.ts'

type Whose = { sessionId: SessionId } | { participantId: ParticipantId }

/** What was done with cards, told later, by card: of a whole meeting, or of one person. */
export async function readCardReplies(
  db: Kysely<Database>,
  whose: Whose,
): Promise<ReadonlyMap<CardId, CardReply>> {
  const all = db
    .selectFrom('cardReply')
    .innerJoin('card', 'card.id', 'cardReply.cardId')
    .select(['cardReply.cardId', 'cardReply.text', 'cardReply.pictures'])
  const rows = await ('sessionId' in whose
    ? all.where('card.sessionId', '=', whose.sessionId)
    : all.where('card.participantId', '=', whose.participantId)
  ).execute()
  return new Map(rows.map((row) => [row.cardId, { text: row.text, pictures: picturesOf(row) }]))
}
