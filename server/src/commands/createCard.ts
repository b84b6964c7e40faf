import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { ActivityId, CardId, MediaId, ParticipantId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { acceptsKind } from '@wijktafel/shared/method/acceptsKind'
import type { CardKind } from '@wijktafel/shared/method/template'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import type { Side } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson, toJson } from '../storage/json.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import { readOwnCard } from '../storage/readOwnState.ts'
import type { ActivityRow, CardRow, Database, ParticipantRow } from '../storage/schema.ts'
import { requireOpen, requireSeat, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { checkCardCount } from './checkCardCount.ts'
import { checkPaper } from './checkPaper.ts'
import { projectCards } from './projectCards.ts'
import { refreshStage } from './refreshStage.ts'

export interface NewCard {
  id: CardId
  sessionId: SessionId
  participantId: ParticipantId
  activityId: ActivityId
  zoneId: string | null
  pictures: readonly PictureId[]
  text: string
  photo: MediaId | null
  voice: MediaId | null
  place: { x: number; y: number } | null
  /** Whose voice it is, where it is written down for somebody else. Null: of the seat. */
  side: Side | null
  /** Read from paper by whoever held the camera: with the side that stands on it. */
  paper: { side: Side; serials: readonly string[] } | null
}

/**
 * Hands in a card. The same id from the same seat again is the same card, whatever became of the meeting since:
 * an outbox may send it as often as it needs to.
 */
export async function createCard(deps: Deps, actor: Actor, input: NewCard): Promise<OwnCard> {
  const seat = await requireSeat(deps, actor, input.participantId)
  if (seat.sessionId !== input.sessionId) throw new Refusal('notFound')
  const capability = input.side === null ? 'card.create' : 'card.forOthers'
  const { session } = await requireSession(deps, actor, { sessionId: input.sessionId, capability })
  const ownSeats = await findOwnSeats(deps.db, actor, input.sessionId)
  const { card, isNew } = await inTransaction(deps.db, input.sessionId, async (trx) => {
    const stored = await findCard(trx, input.id)
    if (stored) return { card: sameCard(stored, seat), isNew: false }
    const activity = await requireActivity(trx, input)
    checkContent(input, fromJson<TemplateSnapshot>(activity.template))
    await checkMedia(trx, { input, ownSeats, field: 'photo' })
    await checkMedia(trx, { input, ownSeats, field: 'voice' })
    if (input.paper === null) await checkCardCount(trx, input)
    else await checkPaper(trx, { ...input.paper, activityId: input.activityId, session, ownSeats })
    return { card: await insertCard(trx, { input, activity, at: deps.now() }), isNew: true }
  })
  // A card that is not on the screens yet was cut short by a crash; sending it again mends that.
  if (card.revealedAt !== null && card.placedAt === null) await projectCards(deps, input.sessionId)
  if (isNew) await refreshStage(deps, input.sessionId)
  return readOwnCard(deps.db, card)
}

function findCard(trx: Transaction<Database>, id: CardId): Promise<CardRow | undefined> {
  return trx.selectFrom('card').selectAll().where('id', '=', id).executeTakeFirst()
}

function sameCard(stored: CardRow, seat: ParticipantRow): CardRow {
  if (stored.participantId !== seat.id) throw new Refusal('badRequest', 'id')
  return stored
}

/** Cards come for the step on the screen, and late ones from an outbox for a step that was on it before. */
async function requireActivity(trx: Transaction<Database>, input: NewCard): Promise<ActivityRow> {
  const session = await trx
    .selectFrom('session')
    .select('state')
    .where('id', '=', input.sessionId)
    .executeTakeFirstOrThrow()
  requireOpen(session)
  const activity = await trx
    .selectFrom('activity')
    .selectAll()
    .where('id', '=', input.activityId)
    .where('sessionId', '=', input.sessionId)
    .executeTakeFirst()
  if (!activity) throw new Refusal('notFound')
  if (activity.removedAt !== null || activity.state === 'planned') throw new Refusal('activityNotOpen')
  return activity
}

function checkContent(input: NewCard, { accepts }: TemplateSnapshot): void {
  const { pictures, text, photo, voice, place, paper } = input
  if (accepts.length === 0) throw new Refusal('activityNotOpen')
  const isEmpty = pictures.length === 0 && text === '' && photo === null && voice === null && place === null
  if (isEmpty) throw new Refusal('cardEmpty')
  const refuseUnless = (kind: CardKind, field: string) => {
    if (!acceptsKind(accepts, kind)) throw new Refusal('badRequest', field)
  }
  // A feeling is one of five pictures: where only feelings are asked, no other picture is one.
  const areFeelings = accepts.includes('feeling') && pictures.every((picture) => FEELINGS.includes(picture))
  if (pictures.length > 0 && !areFeelings) refuseUnless('pictures', 'pictures')
  if (text !== '') refuseUnless('words', 'text')
  // What was written by hand on paper comes as a photo, and counts as words.
  const isWritten = paper !== null && acceptsKind(accepts, 'words')
  if (photo !== null && !isWritten) refuseUnless('photo', 'photo')
  if (voice !== null) refuseUnless('voice', 'voice')
  if (place !== null) refuseUnless('place', 'place')
}

const MEDIA_KINDS = { photo: 'image', voice: 'sound' } as const

/** A photo or recording of this meeting, sent from the same device or account: nobody hands in what another made. */
async function checkMedia(
  trx: Transaction<Database>,
  {
    input,
    ownSeats,
    field,
  }: { input: NewCard; ownSeats: readonly ParticipantRow[]; field: 'photo' | 'voice' },
): Promise<void> {
  const mediaId = input[field]
  if (mediaId === null) return
  const media = await trx
    .selectFrom('media')
    .select('participantId')
    .where('id', '=', mediaId)
    .where('sessionId', '=', input.sessionId)
    .where('kind', '=', MEDIA_KINDS[field])
    .executeTakeFirst()
  if (!media || !ownSeats.some(({ id }) => id === media.participantId)) throw new Refusal('badRequest', field)
}

async function insertCard(
  trx: Transaction<Database>,
  { input, activity, at }: { input: NewCard; activity: ActivityRow; at: number },
): Promise<CardRow> {
  const { zones } = fromJson<TemplateSnapshot>(activity.template)
  const { id, sessionId, activityId, participantId, text } = input
  const isHidden = activity.silent === 1 && activity.revealedAt === null
  const card: CardRow = {
    ...{ id, sessionId, activityId, participantId, text },
    zoneId: zones.some((zone) => zone.id === input.zoneId) ? input.zoneId : null,
    pictures: toJson(input.pictures),
    photoId: input.photo,
    voiceId: input.voice,
    place: input.place === null ? null : toJson(input.place),
    side: input.paper?.side ?? input.side,
    paper: input.paper && toJson(input.paper.serials),
    hiddenReason: null,
    createdAt: at,
    revealedAt: isHidden ? null : at,
    placedAt: null,
    withdrawnAt: null,
  }
  await trx.insertInto('card').values(card).execute()
  return card
}
