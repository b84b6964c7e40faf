import type * as Y from 'yjs'
import { recordKey } from './boardDocument.ts'
import { type BoardItem, type BoardListing, type ListedPile, readBoardCards } from './boardListing.ts'
import { recordsOf } from './boardReading.ts'
import { deleteRecord } from './boardWrites.ts'
import { LIST_ORIGIN, layDown, moveAsWhole, NO_PILE, writeFields } from './listWrites.ts'
import { inPileOrder, PILE, PILE_HEADER, placeInPile, ranksOnTop, spreadPile } from './piles.ts'
import { placeInGroup } from './placeInGroup.ts'

/** What one can do with a pile in the list view: see `listWrites`, whose three rules hold here too. */

/** Lays a card on top of a pile: under the paper of a closed one, at a free place of an open one, which becomes higher. */
export function addToPile(doc: Y.Doc, recordId: string, pileId: string): boolean {
  const found = findPile(doc, pileId)
  const card = found?.listing.items.find((item) => item.recordId === recordId)
  if (!found || card?.kind !== 'card') return false
  const { pile, cards } = found
  const lying = cards.filter((one) => one !== card)
  const pileRank = ranksOnTop(lying, 1)[0] ?? 'a1'
  const taken = lying.map(({ box }) => box)
  const place = pile.isOpen
    ? placeInGroup(pile.box, card.box, { taken, header: PILE_HEADER, growsOver: true })
    : { ...placeInPile(pile.box, card.box), h: pile.box.h }
  doc.transact(() => {
    const records = recordsOf(doc)
    const { x, y, h } = place
    layDown(records, [{ recordId, pos: { x, y, rotation: 0 } }])
    records.set(recordKey(recordId, 'pile'), { pile: pileId, pileRank })
    if (h !== pile.box.h) writeFields(records, pileId, { group: 'size', fields: { h } })
  }, LIST_ORIGIN)
  return true
}

/** Moves a pile to a free place in a zone, with all its cards. */
export function movePile(doc: Y.Doc, pileId: string, zoneId: string): boolean {
  const found = findPile(doc, pileId)
  const zone = found?.listing.zones.find(({ id }) => id === zoneId)
  if (!found || !zone) return false
  moveAsWhole(doc, { listing: found.listing, zone, whole: found.pile, along: found.cards })
  return true
}

/** Spreads the cards of a pile out on it, or lays them on one place again: for everyone. */
export function setPileOpen(doc: Y.Doc, pileId: string, isOpen: boolean): boolean {
  const found = findPile(doc, pileId)
  if (!found) return false
  const { pile, cards } = found
  const { w, h, places } = isOpen
    ? spreadPile(
        pile.box,
        cards.map(({ box }) => box),
      )
    : { ...PILE, places: cards.map(({ box }) => placeInPile(pile.box, box)) }
  const { x, y } = pile.box
  doc.transact(() => {
    const records = recordsOf(doc)
    const laid = layCards(cards, places)
    layDown(records, [{ recordId: pileId, pos: { x, y, rotation: 0 } }, ...laid])
    writeFields(records, pileId, { group: 'size', fields: { w, h } })
    writeFields(records, pileId, { group: 'rest', fields: { isOpen } })
  }, LIST_ORIGIN)
  return true
}

/** Takes the pile away; its cards lie beside each other where it was. */
export function takePileApart(doc: Y.Doc, pileId: string): boolean {
  const found = findPile(doc, pileId)
  if (!found) return false
  const { pile, cards } = found
  const { places } = spreadPile(
    pile.box,
    cards.map(({ box }) => box),
  )
  doc.transact(() => {
    const records = recordsOf(doc)
    if (!pile.isOpen) layDown(records, layCards(cards, places))
    for (const { recordId } of cards) records.set(recordKey(recordId, 'pile'), NO_PILE)
    deleteRecord(records, pileId)
  }, LIST_ORIGIN)
  return true
}

/** The cards of a pile, from the bottom to the top. */
export function cardsOfPile({ items }: Pick<BoardListing, 'items'>, pileId: string): BoardItem[] {
  const cards = items.filter((item) => item.pileId === pileId)
  return inPileOrder(cards.map((card) => ({ ...card, id: card.recordId, card }))).map(({ card }) => card)
}

function findPile(doc: Y.Doc, pileId: string) {
  const listing = readBoardCards(doc)
  const pile: ListedPile | undefined = listing.piles.find(({ id }) => id === pileId)
  return pile && { listing, pile, cards: cardsOfPile(listing, pileId) }
}

function layCards(cards: readonly BoardItem[], places: readonly { x: number; y: number }[]) {
  return cards.map(({ recordId, box }, at) => {
    const { x, y } = places[at] ?? box
    return { recordId, pos: { x, y, rotation: 0 } }
  })
}
