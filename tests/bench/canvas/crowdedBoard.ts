import { recordKey } from '@wijktafel/shared/board/boardDocument'
import { readRecord, recordIds, recordsOf } from '@wijktafel/shared/board/boardReading'
import { BOARD_SCHEMA } from '@wijktafel/shared/board/boardSchema'
import { NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { type BoardRecord, splitRecord } from '@wijktafel/shared/board/fieldGroups'
import type * as Y from 'yjs'

const SENTENCES = [
  'Ik rook omdat ik veel stress heb.',
  'De huisarts luistert goed naar mij.',
  'Er is geen bankje bij de speeltuin.',
  'Samen koken in het buurthuis helpt.',
  'De brieven van de gemeente zijn te moeilijk.',
]
const PICTURES = ['1F3E0', '1F6AC', '1F33B', '1F4EC', '1F50A']
const COLUMNS = 80
const AT_ONCE = 250

export const crowdCardId = (number: number): string => `shape:crowd${number}`
/** Where card `number` lies on the page. */
export const crowdPlace = (number: number): { x: number; y: number } => ({
  x: (number % COLUMNS) * 260,
  y: 1200 + Math.floor(number / COLUMNS) * 300,
})

/** Above all that lay there before, and each above the one before. */
const indexOf = (number: number) => `a9${(number + 46_656).toString(36)}V`

function crowdCard(number: number): BoardRecord {
  const pick = (list: readonly string[]) => list[number % list.length] ?? ''
  return {
    ...{ id: crowdCardId(number), typeName: 'shape', type: 'card', parentId: 'page:page' },
    ...crowdPlace(number),
    ...{ index: indexOf(number), rotation: 0, isLocked: false, opacity: 1, meta: {} },
    props: {
      ...NO_CARD,
      text: pick(SENTENCES),
      pictures: [pick(PICTURES)],
      side: number % 2 ? 'resident' : 'professional',
      face: '1F98A',
    },
  }
}

/** Lays cards `from` up to, not including, `to` on the board, in transactions that fit in a frame. */
export function crowdBoard(doc: Y.Doc, from: number, to: number): void {
  const records = recordsOf(doc)
  for (let start = from; start < to; start += AT_ONCE) {
    doc.transact(() => {
      for (let number = start; number < Math.min(to, start + AT_ONCE); number += 1) {
        for (const [group, value] of Object.entries(splitRecord(crowdCard(number))))
          records.set(recordKey(crowdCardId(number), group), value)
      }
    })
  }
}

/** Someone drags a card a little aside. */
export function nudgeCard(doc: Y.Doc, number: number, step: number): void {
  const { x, y } = crowdPlace(number)
  const { parentId, index, rotation } = crowdCard(number)
  const place = { x: x + (step % 40), y: y + (step % 7), rotation: rotation ?? 0 }
  recordsOf(doc).set(recordKey(crowdCardId(number), 'pos'), {
    ...place,
    parentId: parentId ?? '',
    index: index ?? '',
  })
}

/** What tldraw itself would have saved of this board. */
export function snapshotOf(doc: Y.Doc): object {
  const records = recordsOf(doc)
  const entries = recordIds(records).map((id) => [id, readRecord(records, id)])
  return { store: Object.fromEntries(entries), schema: BOARD_SCHEMA }
}
