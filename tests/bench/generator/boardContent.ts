import { recordKey } from '@wijktafel/shared/board/boardDocument'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { type BoardRecord, splitRecord } from '@wijktafel/shared/board/fieldGroups'
import * as Y from 'yjs'

const SENTENCES = [
  'Ik rook omdat ik veel stress heb.',
  'De huisarts luistert goed naar mij.',
  'Er is geen bankje bij de speeltuin.',
  'Samen koken in het buurthuis helpt.',
  'De brieven van de gemeente zijn te moeilijk.',
  'Mijn buurvrouw belt mij elke dag even op.',
  'Het lawaai in de straat houdt mij wakker.',
]
const PICTURES = ['1F3E0', '1F6AC', '1F33B', '1F469-200D-1F373', '1F4EC', '1F50A', '1F9D3']
const COLUMNS = 40

/** Numbers from a seed, so that every server gets the same load. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const cardId = (number: number) => `shape:card_${String(number).padStart(20, '0')}`

/** A card as the canvas keeps it: a record, cut into its field groups. */
function cardRecord(number: number): BoardRecord {
  const pick = (list: readonly string[]) => list[number % list.length] ?? ''
  return {
    id: cardId(number),
    typeName: 'shape',
    type: 'card',
    parentId: 'page:page',
    index: `a${(number + 1296).toString(36)}V`,
    x: (number % COLUMNS) * 180 + 0.25,
    y: Math.floor(number / COLUMNS) * 140 + 0.5,
    rotation: 0.0125,
    isLocked: false,
    opacity: 1,
    meta: {},
    props: {
      text: pick(SENTENCES),
      pictures: [pick(PICTURES)],
      photo: null,
      side: number % 2 ? 'resident' : 'professional',
      face: '1F422',
    },
  }
}

/** Cards `from` up to, not including, `to`; one transaction. */
export function writeCards(doc: Y.Doc, from: number, to: number): void {
  doc.transact(() => {
    const records = recordsOf(doc)
    for (let number = from; number < to; number += 1) {
      for (const [group, value] of Object.entries(splitRecord(cardRecord(number)))) {
        records.set(recordKey(cardId(number), group), value)
      }
    }
  })
}

/** Someone drags a card: one new value of its place. */
export function moveCard(doc: Y.Doc, number: number, { x, y }: { x: number; y: number }): void {
  const { parentId, index, rotation } = cardRecord(number)
  recordsOf(doc).set(recordKey(cardId(number), 'pos'), {
    x,
    y,
    rotation: rotation ?? 0,
    parentId: parentId ?? '',
    index: index ?? '',
  })
}

/** A whole board as updates of such a size that each fits in a frame of any server. */
export function boardUpdates(cards: number): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let from = 0; from < cards; from += 100) writeCards(doc, from, Math.min(cards, from + 100))
  return updates
}

/** The same for the same content, whoever wrote it in whatever order. */
export function contentOf(doc: Y.Doc): string {
  const entries = Object.entries(doc.getMap('records').toJSON())
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
