import type { OwnCard, OwnState } from '@wijktafel/shared/api/participant'
import type { Kysely } from 'kysely'
import { fromJson } from './json.ts'
import { placeOf } from './presentCard.ts'
import { presentJoinInfo, presentParticipant } from './presentSeat.ts'
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
    .selectAll()
    .where('participantId', '=', seat.id)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const voted = await db
    .selectFrom('electorate')
    .select('decisionId')
    .where('participantId', '=', seat.id)
    .where('voted', '=', 1)
    .execute()
  const done = await db.selectFrom('done').select('activityId').where('participantId', '=', seat.id).execute()
  return {
    ...presentParticipant(seat),
    cards: cards.map(presentOwnCard),
    voted: voted.map((row) => row.decisionId),
    done: done.map((row) => row.activityId),
  }
}

/** A card as its maker sees it. */
export function presentOwnCard(card: CardRow): OwnCard {
  return {
    id: card.id,
    activityId: card.activityId,
    zoneId: card.zoneId,
    pictures: fromJson(card.pictures),
    text: card.text,
    photo: card.photoId,
    voice: card.voiceId,
    place: placeOf(card),
    hiddenBecause: card.hiddenReason,
    revealed: card.revealedAt !== null,
  }
}
