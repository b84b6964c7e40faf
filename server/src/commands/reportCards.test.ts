import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { layOutTemplate, placeCards } from '@wijktafel/shared/board/boardWrites'
import { splitRecord } from '@wijktafel/shared/board/fieldGroups'
import type { BoardRemark } from '@wijktafel/shared/board/remarks'
import { newId, type PictureId, type RemarkId } from '@wijktafel/shared/ids'
import { templateById } from '@wijktafel/shared/method/templates'
import type { CardView } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { reportCards } from './reportCards.ts'

const card = (zoneId: string | null, text: string): CardView => ({
  ...{ id: newId(), sessionId: newId(), activityId: newId() },
  ...{ zoneId, text, pictures: [], photo: null, voice: null, voiceSeconds: 0 },
  ...{ side: 'resident', face: null },
})

function put(doc: Y.Doc, record: Parameters<typeof splitRecord>[0]): void {
  for (const [group, value] of Object.entries(splitRecord(record))) {
    recordsOf(doc).set(group === '' ? record.id : `${record.id}|${group}`, value)
  }
}

function boardWith(cards: CardView[]): Y.Doc {
  const doc = new Y.Doc()
  const template = templateById('stress-en-blij')
  if (!template) throw new Error('template is gone')
  layOutTemplate(doc, { boardTitle: 'Bord', phase: 'discover', zones: template.zones })
  placeCards(doc, cards)
  return doc
}

const shape = { typeName: 'shape', parentId: 'page:page', rotation: 0, isLocked: false, opacity: 1, meta: {} }
const input = (cards: CardView[], doc: Y.Doc | null) => ({
  cards,
  board: doc && readBoardCards(doc),
  remarks: [],
  zoneIds: new Set(['stress', 'happy']),
  takesLooseItems: true,
  shows: 'side' as const,
})

describe('reportCards', () => {
  it('names the group that a card stands in', () => {
    const cards = [card('stress', 'De dokter is vol')]
    const doc = boardWith(cards)
    const box = { w: 600, h: 500, title: 'Zorg' }
    put(doc, { ...shape, id: 'shape:zorg', type: 'cluster', x: 10, y: 10, index: 'a9', props: box })
    expect(reportCards(input(cards, doc))).toMatchObject([{ zoneId: 'stress', group: 'Zorg' }])
  })

  it('holds what was said about what lies on the board, of who the side at most', () => {
    const cards = [card('stress', 'De dokter is vol'), card('stress', 'Het is donker')]
    const doc = boardWith(cards)
    const remark = (n: number, recordId: string): BoardRemark => ({
      ...{ id: newId<RemarkId>(), recordId, text: `Opmerking ${n}`, pictures: [], at: n },
      ...{ side: 'professional', face: '1F98A' as PictureId },
    })
    const about = `shape:card_${cards[0]?.id}`
    const remarks = [remark(1, about), remark(2, about), remark(3, 'shape:card_gone')]
    const [first, second] = reportCards({ ...input(cards, doc), remarks })
    expect(first?.remarks.map(({ text }) => text)).toEqual(['Opmerking 1', 'Opmerking 2'])
    expect(JSON.stringify(first)).not.toContain('1F98A')
    expect(second?.remarks).toEqual([])
  })

  it('adds what was made on the canvas itself, in the step that the board belongs to', () => {
    const doc = boardWith([])
    const richText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Buren helpen elkaar' }] }],
    }
    put(doc, { ...shape, id: 'shape:geel', type: 'note', x: 800, y: 100, index: 'a9', props: { richText } })
    const loose = input([], doc)
    expect(reportCards(loose)).toMatchObject([{ text: 'Buren helpen elkaar', zoneId: 'happy', side: null }])
    expect(reportCards({ ...loose, takesLooseItems: false })).toEqual([])
  })

  it('says a card in its own words, and keeps one that was taken off the board', () => {
    const [stays, gone] = [card('stress', 'Echt gezegd'), card('happy', 'Weggehaald')]
    const doc = boardWith([stays])
    put(doc, {
      ...{ ...shape, id: `shape:card_${stays.id}`, type: 'card', x: 50, y: 100, index: 'a9' },
      props: { text: 'Door een ander veranderd', pictures: [], photo: null, side: null, face: null },
    })
    expect(reportCards(input([stays, gone], doc))).toMatchObject([
      { text: 'Echt gezegd', zoneId: 'stress', side: 'resident' },
      { text: 'Weggehaald', zoneId: 'happy', group: null },
    ])
  })

  it('forgets zones of other steps', () => {
    const cards = [card('stress', 'x')]
    const report = reportCards({ ...input(cards, boardWith(cards)), zoneIds: new Set(['later']) })
    expect(report).toMatchObject([{ zoneId: null }])
  })
})
