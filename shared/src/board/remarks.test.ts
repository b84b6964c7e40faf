import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newId, type PictureId, type RemarkId } from '../ids.ts'
import { RECORDS_MAP, REMARKS_MAP } from './boardDocument.ts'
import {
  type BoardRemark,
  canBeRemarkedOn,
  countRemarks,
  readRemarks,
  strictestShows,
  writeRemarks,
} from './remarks.ts'

function remark(change: Partial<BoardRemark> = {}): BoardRemark {
  return {
    ...{ id: newId<RemarkId>(), recordId: 'shape:a', text: 'ja', pictures: ['1FA91' as PictureId] },
    ...{ side: 'resident', face: null, at: 1 },
    ...change,
  }
}

describe('remarks in a board document', () => {
  it('come out as they went in, oldest first, and are counted a record', () => {
    const doc = new Y.Doc()
    const [late, early] = [remark({ at: 9 }), remark({ at: 2, recordId: 'shape:b' })]
    writeRemarks(doc, [late, early])
    expect(readRemarks(doc)).toEqual([early, late])
    expect([...countRemarks(doc)]).toEqual([
      ['shape:b', 1],
      ['shape:a', 1],
    ])
    writeRemarks(doc, [late])
    expect(readRemarks(doc)).toEqual([late])
  })

  it('cost no update when nothing changed', () => {
    const doc = new Y.Doc()
    const all = [remark(), remark()]
    writeRemarks(doc, all)
    let updates = 0
    doc.on('update', () => {
      updates += 1
    })
    writeRemarks(doc, JSON.parse(JSON.stringify(all)))
    expect(updates).toBe(0)
  })

  it('are left out, or calm, where they make no sense', () => {
    const doc = new Y.Doc()
    const map = doc.getMap<unknown>(REMARKS_MAP)
    const id = newId<RemarkId>()
    const values = { a: 3, b: null, [newId()]: 'x', [newId()]: { text: 'over niets' }, '<script>': remark() }
    for (const [key, value] of Object.entries(values)) map.set(key, value)
    map.set(id, {
      recordId: 'shape:a',
      text: 5,
      pictures: ['x', '1F3E0', 7],
      side: 'boss',
      face: {},
      at: 'x',
    })
    expect(readRemarks(doc)).toEqual([
      { id, recordId: 'shape:a', text: '', pictures: ['1F3E0'], side: null, face: null, at: 0 },
    ])
  })
})

describe('what one can say something about', () => {
  it('is a card, note, text or photo that lies there', () => {
    const doc = new Y.Doc()
    const records = doc.getMap(RECORDS_MAP)
    for (const type of ['card', 'note', 'text', 'image', 'zone', 'arrow']) {
      records.set(`shape:${type}`, { id: `shape:${type}`, typeName: 'shape', type })
    }
    records.set('page:page', { id: 'page:page', typeName: 'page' })
    const asked = [...records.keys(), 'shape:gone', '']
    expect(asked.filter((id) => canBeRemarkedOn(doc, id))).toEqual([
      ...['shape:card', 'shape:note', 'shape:text', 'shape:image'],
    ])
  })
})

describe('what several rounds on one board tell of who', () => {
  it('is what the strictest of them tells; without a round nothing', () => {
    expect(strictestShows([])).toBe('nobody')
    expect(strictestShows(['face', 'face'])).toBe('face')
    expect(strictestShows(['face', 'side'])).toBe('side')
    expect(strictestShows(['face', 'nobody', 'side'])).toBe('nobody')
  })
})
