import type { OwnCard, OwnState } from '@wijktafel/shared/api/participant'
import type { Kysely } from 'kysely'
import { fromJson } from './json.ts'
import { placeOf } from './presentCard.ts'
import { presentJoinInfo, presentParticipant } from './presentSeat.ts'
import { readCardReplies } from './readCardReplies.ts'
import type { CardRow, Database, ParticipantRow, SessionRow } from './schema.ts'

/** What a device, or a member, has in one meeting. Nothing of anyone else. */
export async function readOwnState(
  context: { db: Kysely<Database>; now: number },
  session: SessionRow,
  seats: readonly ParticipantRow[],
): Promise<OwnState> {
  const participants = await Promise.all(seats.map((seat) => presentOwnSeat(context.db, seat)))
  return { session: presentJoinInfo(session), participants, serverTime: context.now }
}

async function presentOwnSeat(db: Kysely<Database>, seat: ParticipantRow) {
  const cards = await db
    .selectFrom('card')
    .leftJoin('media', 'media.id', 'card.voiceId')
    .selectAll('card')
    .select('media.seconds')
    .where('card.participantId', '=', seat.id)
    .where('card.withdrawnAt', 'is', null)
    .orderBy('card.createdAt')
    .orderBy('card.id')
    .execute()
  const replies = await readCardReplies(db, { participantId: seat.id })
  const voted = await db
    .selectFrom('electorate')
    .select('decisionId')
    .where('participantId', '=', seat.id)
    .where('voted', '=', 1)
    .execute()
  const done = await db.selectFrom('done').select('activityId').where('participantId', '=', seat.id).execute()
  return {
    ...presentParticipant(seat),
    cards: cards.map((card) => ({ ...presentOwnCard(card), reply: replies.get(card.id) ?? null })),
    voted: voted.map((row) => row.decisionId),
    done: done.map((row) => row.activityId),
  }
}

/** A card as its maker sees it, with how long its recording lasts. */
export async function readOwnCard(db: Kysely<Database>, card: CardRow): Promise<OwnCard> {
  if (card.voiceId === null) return presentOwnCard({ ...card, seconds: null })
  const sound = await db
    .selectFrom('media')
    .select('seconds')
    .where('id', '=', card.voiceId)
    .executeTakeFirst()
  return presentOwnCard({ ...card, seconds: sound?.seconds ?? null })
}

function presentOwnCard(card: CardRow & { seconds: number | null }): OwnCard {
  return {
    id: card.id,
    activityId: card.activityId,
    zoneId: card.zoneId,
    pictures: fromJson(card.pictures),
    text: card.text,
    photo: card.photoId,
    voice: card.voiceId,
    voiceSeconds: card.seconds ?? 0,
    place: placeOf(card),
    hiddenBecause: card.hiddenReason,
    revealed: card.revealedAt !== null,
  }
}
