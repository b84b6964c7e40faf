import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { splitUpdate } from './splitUpdate.ts'

const MAX = 2_000

function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Three people who edit text, lists and records, and hear of one another now and then. */
function buildWork(seed: number): { base: Uint8Array; doc: Y.Doc } {
  const random = createRandom(seed)
  const pick = (most: number) => Math.floor(random() * most)
  const docs = [1, 2, 3].map((client) => {
    const doc = new Y.Doc()
    doc.clientID = seed * 10 + client
    return doc
  })
  let base: Uint8Array = Y.encodeStateAsUpdate(new Y.Doc())
  for (let turn = 0; turn < 400; turn += 1) {
    const doc = docs[pick(3)] ?? new Y.Doc()
    const [text, list, records] = [doc.getText('text'), doc.getArray('list'), doc.getMap('records')]
    const kind = pick(6)
    if (kind === 0) text.insert(pick(text.length + 1), 'woord 🏡 '.repeat(1 + pick(20)))
    else if (kind === 1) list.insert(pick(list.length + 1), [turn, { at: turn }, 'x'.repeat(pick(300))])
    else if (kind === 2) records.set(`r${pick(20)}`, { turn, pad: 'y'.repeat(pick(200)) })
    else if (kind === 3 && text.length > 10) text.delete(pick(text.length - 5), 1 + pick(5))
    else if (kind === 4) records.set(`m${pick(5)}`, new Y.Map([['inside', turn]]))
    else for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)))
    if (turn === 100) base = Y.encodeStateAsUpdate(doc)
  }
  const doc = docs[0] ?? new Y.Doc()
  for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  return { base, doc }
}

function contentOf(doc: Y.Doc) {
  return {
    text: doc.getText('text').toString(),
    list: doc.getArray('list').toJSON(),
    records: doc.getMap('records').toJSON(),
  }
}

describe('an update that is too large for one frame', () => {
  it('is sent in pieces that are each whole in their turn, and together the same (40 seeds)', () => {
    let pieceCount = 0
    for (let seed = 1; seed <= 40; seed += 1) {
      const { base, doc } = buildWork(seed)
      const server = new Y.Doc()
      Y.applyUpdate(server, base)
      const pieces = splitUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server)), MAX) ?? []
      for (const piece of pieces) {
        expect(piece.length, `seed ${seed}`).toBeLessThanOrEqual(MAX)
        Y.applyUpdate(server, piece)
        expect(server.store.pendingStructs, `seed ${seed}`).toBeNull()
        expect(server.store.pendingDs, `seed ${seed}`).toBeNull()
      }
      expect(contentOf(server), `seed ${seed}`).toEqual(contentOf(doc))
      expect(Y.encodeStateVector(server)).toEqual(Y.encodeStateVector(doc))
      pieceCount += pieces.length
    }
    expect(pieceCount).toBeGreaterThan(40 * 5)
  })

  it('cuts a long text, never inside a character', () => {
    const doc = new Y.Doc()
    const words = '🏡é'.repeat(5_000)
    doc.getText('text').insert(0, words)
    const server = new Y.Doc()
    const pieces = splitUpdate(Y.encodeStateAsUpdate(doc), MAX) ?? []
    expect(pieces.length).toBeGreaterThan(10)
    for (const piece of pieces) Y.applyUpdate(server, piece)
    expect(server.getText('text').toString()).toBe(words)
  })

  it('says so when one edit alone is too large', () => {
    const doc = new Y.Doc()
    doc.getMap('records').set('drawing', { points: 'z'.repeat(MAX) })
    expect(splitUpdate(Y.encodeStateAsUpdate(doc), MAX)).toBeNull()
  })

  it('carries deletions alone too', () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'a'.repeat(3_000))
    const server = new Y.Doc()
    Y.applyUpdate(server, Y.encodeStateAsUpdate(doc))
    for (let index = 0; index < 1_500; index += 1) doc.getText('text').delete(index, 1)
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server))
    expect(update.length).toBeGreaterThan(MAX)
    const pieces = splitUpdate(update, MAX) ?? []
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(MAX)
    for (const piece of pieces) Y.applyUpdate(server, piece)
    expect(server.getText('text').toString()).toBe(doc.getText('text').toString())
  })
})
