import { type BoardListing, readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, CardId } from '@wijktafel/shared/ids'
import { CARDS_MAP, type CardPlace, type CardView } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'

/**
 * Writes into the cards document where each card lies on the board, so that phones see its zone and its group. Only cards
 * that are in there already: what is hidden stays so. May be repeated; what stayed the same costs nothing.
 */
export async function projectPlaces(deps: Pick<Deps, 'db' | 'rooms'>, boardId: BoardId): Promise<void> {
  const board = await deps.db
    .selectFrom('board')
    .select('sessionId')
    .where('id', '=', boardId)
    .executeTakeFirst()
  if (!board) return
  const places = placesOf(await deps.rooms.read(documentName('board', boardId), readBoardCards))
  if (places.size === 0) return
  await deps.rooms.change(documentName('cards', board.sessionId), (doc) => {
    const cards = doc.getMap<CardView>(CARDS_MAP)
    for (const [id, place] of places) {
      const view = cards.get(id)
      if (!view) continue
      const { lies: was, ...card } = view
      // Where it was sent to goes without saying.
      const lies = isMoved(card, place) ? place : undefined
      if (JSON.stringify(was) !== JSON.stringify(lies)) cards.set(id, { ...card, ...(lies && { lies }) })
    }
  })
}

function isMoved({ zoneId }: Pick<CardView, 'zoneId'>, { zone, group }: CardPlace): boolean {
  return group !== null || (zone?.id ?? null) !== zoneId
}

function placesOf({ zones, groups, items }: BoardListing): Map<CardId, CardPlace> {
  const zoneOf = new Map(zones.map(({ id, title, picture }) => [id, { id, title, picture }]))
  const groupOf = new Map(groups.map(({ id, title }) => [id, { id, title }]))
  return new Map(
    items.flatMap(({ cardId, zoneId, groupId }) => {
      if (cardId === null) return []
      const lies = { zone: zoneOf.get(zoneId ?? '') ?? null, group: groupOf.get(groupId ?? '') ?? null }
      return [[cardId, lies] as const]
    }),
  )
}
