import { placeCards, withdrawCard } from '@wijktafel/shared/board/boardWrites'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, SessionId } from '@wijktafel/shared/ids'
import { CARDS_MAP, type CardView } from '@wijktafel/shared/stage'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Deps } from '../deps.ts'
import { presentCardView, type ShownCardRow } from '../storage/presentCard.ts'
import type { Database, SessionRow } from '../storage/schema.ts'
import { forgetInMoments } from './forgetInMoments.ts'
import { forgetInReport } from './forgetInReport.ts'
import { forgetInMinutes } from './minutes/forgetInMinutes.ts'
import { followCards } from './writeRemarks.ts'

type PendingCard = ShownCardRow & {
  boardId: BoardId | null
  kind: SessionRow['kind']
  /** The zone that answers to a question were laid in. */
  laidIn: string | null
}

/**
 * Brings the live documents of a meeting in line with its cards in SQL:
 * 1. revealed, neither withdrawn nor kept from the table, `placedAt` null: goes into the cards document and onto its board, then `placedAt` is set;
 * 2. withdrawn or kept from the table, `revealedAt` set: leaves both, the board's moments, the words under pictures in the report and the minutes, then `revealedAt` is cleared.
 * 3. hidden again, `placedAt` set: leaves them likewise, then `placedAt` is cleared.
 * What was said about a card goes along with it. Every step may be repeated, so a crash halfway is mended by calling it again.
 */
export function projectCards(deps: Deps, sessionId: SessionId): Promise<void> {
  return withCardsStill(deps, sessionId, async () => {
    await placeRevealed(deps, sessionId)
    await takeOff(deps, sessionId, isGone)
    await takeOff(deps, sessionId, isHiddenAgain)
  })
}

/** While the task runs no card is laid on a board of the meeting: what it erases stays erased. */
export function withCardsStill(
  deps: Pick<Deps, 'turns'>,
  sessionId: SessionId,
  task: () => Promise<void>,
): Promise<void> {
  return deps.turns.inTurn(documentName('cards', sessionId), task)
}

async function placeRevealed(deps: Deps, sessionId: SessionId): Promise<void> {
  const cards = await pendingCards(deps, sessionId)
    .where('card.revealedAt', 'is not', null)
    .where('card.withdrawnAt', 'is', null)
    .where('card.hiddenReason', 'is', null)
    .where('card.placedAt', 'is', null)
    .execute()
  if (cards.length === 0) return
  const views = cards.map(presentCardView)
  await deps.rooms.change(documentName('cards', sessionId), (doc) => {
    const map = doc.getMap<CardView>(CARDS_MAP)
    for (const view of views) if (!map.has(view.id)) map.set(view.id, view)
  })
  for (const [boardId, ids] of groupByBoard(cards)) {
    await deps.rooms.change(documentName('board', boardId), (doc) => {
      placeCards(doc, onBoard(cards, views, ids))
    })
    await followCards(deps, { boardId, ids })
  }
  await markCards(deps, cards, {
    mark: { placedAt: deps.now() },
    ifStill: (eb) => eb.and([eb.not(isKeptOff(eb)), eb('card.revealedAt', 'is not', null)]),
  })
}

/** Answers to a question lie on a board of others: in the zone that was chosen for them, not in one of their own. */
function onBoard(
  cards: readonly PendingCard[],
  views: readonly CardView[],
  ids: ReadonlySet<string>,
): CardView[] {
  return cards.flatMap(({ id, kind, laidIn }, at) => {
    const view = views[at]
    if (!view || !ids.has(id)) return []
    if (kind === 'meeting') return [view]
    return [{ ...view, zoneId: laidIn, place: laidIn === null ? (view.place ?? null) : null }]
  })
}

async function takeOff(deps: Deps, sessionId: SessionId, which: CardCondition): Promise<void> {
  const cards = await pendingCards(deps, sessionId).where(which).execute()
  if (cards.length === 0) return
  await deps.rooms.change(documentName('cards', sessionId), (doc) => {
    const map = doc.getMap<CardView>(CARDS_MAP)
    for (const card of cards) if (map.has(card.id)) map.delete(card.id)
  })
  for (const [boardId, ids] of groupByBoard(cards)) {
    await forgetInReport(deps, { sessionId, boardId, cardIds: ids })
    await deps.rooms.change(documentName('board', boardId), (doc) => {
      for (const id of ids) withdrawCard(doc, id)
    })
    await forgetInMoments(deps, { boardId, cardIds: ids })
    await followCards(deps, { boardId, ids })
  }
  await forgetInMinutes(deps, { sessionId, cards })
  await markCards(deps, cards, { mark: { revealedAt: null, placedAt: null }, ifStill: which })
}

type CardCondition = (eb: ExpressionBuilder<Database, 'card'>) => Expression<SqlBool>

/** Taken back by its maker, or kept from the table by the regisseur. */
function isKeptOff({ eb, or }: ExpressionBuilder<Database, 'card'>) {
  return or([eb('card.withdrawnAt', 'is not', null), eb('card.hiddenReason', 'is not', null)])
}

/** Kept off while it was on the screens. */
const isGone: CardCondition = (eb) => eb.and([isKeptOff(eb), eb('card.revealedAt', 'is not', null)])

/** Its silent round was shown, and that was taken back. */
const isHiddenAgain: CardCondition = (eb) =>
  eb.and([eb.not(isKeptOff(eb)), eb('card.revealedAt', 'is', null), eb('card.placedAt', 'is not', null)])

function pendingCards({ db }: Deps, sessionId: SessionId) {
  return db
    .selectFrom('card')
    .innerJoin('participant', 'participant.id', 'card.participantId')
    .innerJoin('activity', 'activity.id', 'card.activityId')
    .leftJoin('board', 'board.id', 'activity.boardId')
    .leftJoin('media', 'media.id', 'card.voiceId')
    .innerJoin('session', 'session.id', 'card.sessionId')
    .leftJoin('question', 'question.sessionId', 'card.sessionId')
    .selectAll('card')
    .select(['session.kind', 'question.zoneId as laidIn'])
    .select(['participant.side as makerSide', 'participant.face', 'activity.shows', 'media.seconds'])
    .select('board.id as boardId')
    .where('card.sessionId', '=', sessionId)
    .orderBy('card.createdAt')
    .orderBy('card.id')
}

function groupByBoard(cards: readonly PendingCard[]): Map<BoardId, Set<string>> {
  const boards = new Map<BoardId, Set<string>>()
  for (const { boardId, id } of cards) {
    if (boardId === null) continue
    const ids = boards.get(boardId) ?? new Set<string>()
    boards.set(boardId, ids.add(id))
  }
  return boards
}

const IDS_PER_STATEMENT = 500

/** Marks only cards that still are as they were read: one that was taken back or put back meanwhile is looked at again. */
async function markCards(
  { db }: Deps,
  cards: readonly PendingCard[],
  { mark, ifStill }: { mark: { revealedAt?: null; placedAt: number | null }; ifStill: CardCondition },
): Promise<void> {
  for (let at = 0; at < cards.length; at += IDS_PER_STATEMENT) {
    const ids = cards.slice(at, at + IDS_PER_STATEMENT).map(({ id }) => id)
    await db.updateTable('card').set(mark).where('id', 'in', ids).where(ifStill).execute()
  }
}
