import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { joinUpdates, ownBytes } from './joinUpdates.ts'
import { createLiveDocument } from './liveDocument.ts'
import { outlineUpdate } from './updateOutline.ts'

/** Numbers below `limit`, always the same ones for a seed. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const VALUES = [
  ...[null, true, false, 0, -1, 63, 64, -64, 70_000, -(2 ** 40), 0.5, 1e300, 12n, '', 'tekst', 'é 🙂 ቡና'],
  { x: 1.25, y: [1, { z: null }], 'naam 🙂': undefined },
  [[], [[1]], {}],
  new Uint8Array([1, 2, 200]),
]

type Pick = (limit: number) => number
const EDITS: ((doc: Y.Doc, pick: Pick) => void)[] = [
  (doc, pick) => doc.getMap('map').set(`k${pick(6)}`, VALUES[pick(VALUES.length)]),
  (doc, pick) => doc.getMap('map').delete(`k${pick(6)}`),
  (doc, pick) => doc.getMap('map').set(`k${pick(6)}`, new Y.Map([['a', pick(9)]])),
  (doc, pick) => doc.getMap('map').set(`k${pick(6)}`, new Uint8Array(pick(300))),
  (doc, pick) => doc.getArray('list').insert(pick(doc.getArray('list').length + 1), [1, 'twee', [3]]),
  (doc, pick) =>
    doc.getText('text').insert(pick(doc.getText('text').length + 1), ['abc', 'é', '🙂'][pick(3)] ?? ''),
  (doc, pick) => doc.getText('text').delete(0, pick(Math.min(4, doc.getText('text').length + 1))),
  (doc) => doc.getText('text').format(0, doc.getText('text').length, { bold: true, link: { href: '/ü' } }),
  (doc) => doc.getText('text').insertEmbed(0, { picture: '🙂' }),
  (doc) => doc.getXmlFragment('xml').insert(0, [new Y.XmlElement('p'), new Y.XmlText('zin')]),
  (doc) => doc.getXmlFragment('xml').delete(0, Math.min(1, doc.getXmlFragment('xml').length)),
]

/** What a log holds after some authors wrote, each on top of all before. */
function writeLog(seed: number, length = 60): { log: Uint8Array[]; doc: Y.Doc } {
  const pick = createRandom(seed)
  const doc = new Y.Doc()
  const log: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => log.push(update))
  const authors = [1, 300, 2 ** 31 + 5]
  while (log.length < length) {
    const author = new Y.Doc()
    Y.applyUpdate(author, Y.encodeStateAsUpdate(doc))
    // Yjs takes another one when it meets its own in what comes from outside.
    author.clientID = authors[pick(authors.length)] ?? 1
    const before = Y.encodeStateVector(author)
    author.transact(() => {
      for (let edits = 1 + pick(3); edits > 0; edits -= 1) EDITS[pick(EDITS.length)]?.(author, pick)
    })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(author, before))
  }
  return { log, doc }
}

const content = (doc: Y.Doc) => [
  ...[doc.getMap('map').toJSON(), doc.getArray('list').toJSON(), doc.getText('text').toDelta()],
  doc.getXmlFragment('xml').toString(),
]

function expectDocument(update: Uint8Array, expected: Y.Doc): void {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  expect(doc.store.pendingStructs).toBe(null)
  expect(content(doc)).toEqual(content(expected))
  expect(Y.encodeStateAsUpdate(doc)).toEqual(Y.encodeStateAsUpdate(expected))
}

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1)

describe('joining stored updates', () => {
  it.each(SEEDS)('gives the same document, state vector and deletes as Yjs: seed %i', (seed) => {
    const { log, doc } = writeLog(seed)
    const snapshot = Y.encodeStateAsUpdate(doc)
    for (const stored of [[snapshot], log, [Y.mergeUpdates(log.slice(0, 40)), ...log.slice(40)]]) {
      const joined = joinUpdates(stored)
      if (!joined) throw new Error('these stand one behind the other')
      expectDocument(joined.update, doc)
      expect(joined.stateVector).toEqual(Y.encodeStateVectorFromUpdate(joined.update))
      expect(joined.deletes).toEqual(Y.diffUpdate(joined.update, joined.stateVector))
    }
  })

  it('leaves to Yjs what is not simply one behind the other', () => {
    const { log } = writeLog(7)
    const gapped = [log[0], ...log.slice(20)].filter((update) => update !== undefined)
    expect(joinUpdates(gapped)).toBe(null)
    expect(joinUpdates([...log, ...log.slice(0, 1)])).toBe(null)
    expect(joinUpdates([Y.mergeUpdates(gapped)])).toBe(null)
  })

  it('leaves documents in documents to Yjs', () => {
    const doc = new Y.Doc()
    doc.getMap('map').set('inner', new Y.Doc())
    expect(joinUpdates([Y.encodeStateAsUpdate(doc)])).toBe(null)
  })

  it('takes nothing for nothing', () => {
    const empty = Y.encodeStateAsUpdate(new Y.Doc())
    expect(joinUpdates([])).toMatchObject({ update: empty, stateVector: Uint8Array.of(0), deletes: empty })
    expect(joinUpdates([empty])?.update).toEqual(empty)
  })

  it('R1: notices every damage that Yjs would notice, and every missing end', () => {
    const { doc } = writeLog(3, 30)
    const whole = Y.encodeStateAsUpdate(doc)
    for (let length = 0; length < whole.length; length += 1) {
      // A window on all of the bytes: what stands behind its end must not be read.
      expect(outlineUpdate(whole.subarray(0, length))).toBe(null)
    }
    const pick = createRandom(11)
    let refused = 0
    for (let place = 0; place < whole.length; place += 1) {
      const damaged = whole.slice()
      damaged[place] = pick(256)
      if (isReadable(damaged)) continue
      refused += 1
      expect(outlineUpdate(damaged), `byte ${place}`).toBe(null)
    }
    expect(refused).toBeGreaterThan(100)
  })

  it('R15: a log stays bytes, which know what everyone who has them will send', () => {
    const doc = new Y.Doc()
    const log: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => log.push(update))
    for (let place = 0; place < 60; place += 1) doc.getMap('map').set(`k${place % 7}`, place)
    const live = createLiveDocument(log)
    expect(live.isEcho(Y.encodeStateAsUpdate(doc, live.stateVector()))).toBe(true)
    expect(live.encode()).toBe(live.encode())
    expect(live.isAwake).toBe(false)
    expectDocument(live.encode(), doc)
  })

  it('keeps no larger buffer alive', () => {
    const window = new Uint8Array(100).subarray(10, 20)
    expect(ownBytes(window).buffer.byteLength).toBe(10)
    expect(ownBytes(Buffer.from(window.buffer, 10, 10)).buffer.byteLength).toBe(10)
  })
})

function isReadable(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update)
    return true
  } catch {
    // lib0 and Yjs throw on damaged bytes, each in its own way.
    return false
  }
}
