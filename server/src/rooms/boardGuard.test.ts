import { LIMITS } from '@wijktafel/shared/limits'
import type { RefusedReason } from '@wijktafel/shared/syncMessages'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { boardGuard, touchedPlaces } from './boardGuard.ts'
import { parseUpdate } from './decodedUpdate.ts'

const ZONE = 'shape:zone_1|pos'
const NOTE = 'shape:note_1|pos'

/** A server's document with one zone and one note, and a client that has both. */
function setUp() {
  const server = new Y.Doc()
  const records = server.getMap<unknown>('records')
  records.set(ZONE, { x: 1 })
  records.set(NOTE, { x: 2 })
  const client = new Y.Doc()
  Y.applyUpdate(client, Y.encodeStateAsUpdate(server))
  return { server, client, records: client.getMap<unknown>('records') }
}

/** What the guard says of one transaction of a client. */
function judge(server: Y.Doc, client: Y.Doc, write: () => void) {
  const before = Y.encodeStateVector(client)
  const collected: Uint8Array[] = []
  const collect = (update: Uint8Array) => collected.push(update)
  client.on('update', collect)
  client.transact(write)
  client.off('update', collect)
  const update = parseUpdate(collected[0] ?? Y.encodeStateAsUpdate(client, before))
  if (!update) throw new Error('Yjs wrote something that we do not read')
  return {
    verdict: boardGuard(server, update),
    keys: [...new Set([...touchedPlaces(server, update)].map(({ key }) => key))],
    update,
  }
}

describe('R10: the guard of a board', () => {
  it('lets through what touches no zone', () => {
    const { server, client, records } = setUp()
    expect(judge(server, client, () => records.set('shape:own_1', { a: 1 }))).toMatchObject({
      verdict: 'ok',
      keys: ['shape:own_1'],
    })
    expect(judge(server, client, () => records.set(NOTE, { x: 3 }))).toMatchObject({
      verdict: 'ok',
      keys: [NOTE],
    })
    expect(judge(server, client, () => records.delete('shape:own_1'))).toMatchObject({ verdict: 'ok' })
    for (const key of ['asset:1', 'binding:1', 'shape:card_1|pos'])
      expect(judge(server, client, () => records.set(key, { a: 1 }))).toMatchObject({ verdict: 'ok' })
  })

  it('refuses a new zone, a changed one, a deleted one', () => {
    const { server, client, records } = setUp()
    expect(judge(server, client, () => records.set('shape:zone_2', 1)).verdict).toBe('zoneLocked')
    expect(judge(server, client, () => records.set(ZONE, { x: 9 })).verdict).toBe('zoneLocked')
    const other = setUp()
    expect(judge(other.server, other.client, () => other.records.delete(ZONE)).verdict).toBe('zoneLocked')
  })

  it('finds the zone among many other changes', () => {
    const { server, client, records } = setUp()
    const { verdict, keys } = judge(server, client, () => {
      for (let index = 0; index < 50; index += 1) records.set(`shape:note_${index}`, index)
      records.delete(ZONE)
      records.set(NOTE, 5)
    })
    expect(verdict).toBe('zoneLocked')
    expect(keys).toContain(ZONE)
  })

  it('finds a zone that was overwritten twice in one go, by its neighbour in the same update', () => {
    const { server, client, records } = setUp()
    const { verdict } = judge(server, client, () => {
      records.set(ZONE, { x: 8 })
      records.set(ZONE, { x: 9 })
    })
    expect(verdict).toBe('zoneLocked')
  })

  it('looks inside values that are documents themselves', () => {
    const { server, client } = setUp()
    const nested = new Y.Map<unknown>()
    server.getMap<unknown>('records').set('shape:zone_3', nested)
    nested.set('deep', new Y.Array())
    Y.applyUpdate(client, Y.encodeStateAsUpdate(server))
    const zone = client.getMap<Y.Map<Y.Array<number>>>('records').get('shape:zone_3')
    const { keys, verdict } = judge(server, client, () => zone?.get('deep')?.push([1]))
    expect(keys).toEqual(['shape:zone_3'])
    expect(verdict).toBe('zoneLocked')
  })

  it('does not mind deletes of zones that are known: every sync step 2 repeats them', () => {
    const { server, client } = setUp()
    server.getMap('records').delete(ZONE)
    Y.applyUpdate(client, Y.encodeStateAsUpdate(server))
    client.getMap('records').set('shape:own_2', 1)
    const update = parseUpdate(Y.encodeStateAsUpdate(client, Y.encodeStateVector(server)))
    expect(update && boardGuard(server, update)).toBe('ok')
  })

  it('changes nothing by looking', () => {
    const { server, client, records } = setUp()
    const before = Y.encodeStateAsUpdate(server)
    judge(server, client, () => records.set(ZONE, 1))
    expect(Y.encodeStateAsUpdate(server)).toEqual(before)
  })

  it('takes no longer than reading for a long chain of references', () => {
    const { server, client } = setUp()
    const text = new Y.Text()
    server.getMap('records').set('shape:own_3', text)
    Y.applyUpdate(client, Y.encodeStateAsUpdate(server))
    const own = client.getMap<Y.Text>('records').get('shape:own_3')
    const started = performance.now()
    const chain = judge(server, client, () => {
      for (let index = 0; index < 20_000; index += 1)
        own?.insert(0, index % 2 ? 'a' : 'b', { bold: index % 3 === 0 })
    })
    const built = performance.now() - started
    expect(chain.verdict).toBe('ok')
    const judged = performance.now()
    expect(boardGuard(server, chain.update)).toBe('ok')
    expect(performance.now() - judged).toBeLessThan(built)
  })
})

describe('R10: what is not for everybody', () => {
  const CARD = 'shape:card_1'

  /** The server's document holds a card, and in three roots of its own what only it writes. */
  function setUpCard() {
    const { server, client, records } = setUp()
    const cards = server.getMap<unknown>('records')
    cards.set(CARD, { id: CARD })
    cards.set(`${CARD}|pos`, { x: 1 })
    cards.set('page:page', { id: 'page:page' })
    server.getMap('meta').set('schema', { v: 1 })
    server.getMap('remarks').set('r1', { text: 'Ja' })
    server.getArray('list').push([1, 2])
    Y.applyUpdate(client, Y.encodeStateAsUpdate(server))
    return { server, client, records }
  }

  const FORBIDDEN: readonly [RefusedReason, string, (doc: Y.Doc) => unknown][] = [
    ['zoneLocked', 'a zone', (doc: Y.Doc) => doc.getMap('records').set('shape:zone_9|pos', {})],
    ['zoneLocked', 'a stamp', (doc: Y.Doc) => doc.getMap('records').set('shape:stamp_1', {})],
    ['zoneLocked', 'a map', (doc: Y.Doc) => doc.getMap('records').set('shape:map_1|cover', {})],
    ['zoneLocked', 'a frame', (doc: Y.Doc) => doc.getMap('records').set('shape:snip_1', {})],
    ['cardStays', 'a card taken away', (doc: Y.Doc) => doc.getMap('records').delete(CARD)],
    ['cardStays', 'a card made nothing', (doc: Y.Doc) => doc.getMap('records').set(CARD, null)],
    ['cardStays', 'a card before its time', (doc: Y.Doc) => doc.getMap('records').set('shape:card_2', {})],
    ['notYours', 'the page', (doc: Y.Doc) => doc.getMap('records').set('page:page|rest', { name: 'x' })],
    ['notYours', 'the page taken away', (doc: Y.Doc) => doc.getMap('records').delete('page:page')],
    ['notYours', 'the document', (doc: Y.Doc) => doc.getMap('records').set('document:document', {})],
    ['notYours', 'a record of no kind', (doc: Y.Doc) => doc.getMap('records').set('junk', {})],
    ['notYours', 'a key of no name', (doc: Y.Doc) => doc.getMap('records').set('', {})],
    ['notYours', 'the schema', (doc: Y.Doc) => doc.getMap('meta').set('schema', { v: 99 })],
    ['notYours', 'the schema taken away', (doc: Y.Doc) => doc.getMap('meta').delete('schema')],
    ['notYours', 'what was placed', (doc: Y.Doc) => doc.getMap('meta').set('placed|c2', 1)],
    ['notYours', 'a remark', (doc: Y.Doc) => doc.getMap('remarks').set('r2', {})],
    ['notYours', 'a remark taken away', (doc: Y.Doc) => doc.getMap('remarks').delete('r1')],
    ['notYours', 'another root', (doc: Y.Doc) => doc.getText('other').insert(0, 'x')],
    ['notYours', 'a list of another root', (doc: Y.Doc) => doc.getArray('list').delete(0, 1)],
  ]

  it.each(FORBIDDEN)('%s: %s, among a hundred honest edits', (verdict, _, write) => {
    const { server, client, records } = setUpCard()
    const edit = () => {
      for (let index = 0; index < 50; index += 1) records.set(`shape:a${index}`, index)
      write(client)
      for (let index = 0; index < 50; index += 1) records.set(`shape:b${index}`, index)
    }
    expect(judge(server, client, edit).verdict).toBe(verdict)
  })

  it('refuses a list in the root of the records, which has no keys', () => {
    const { server } = setUpCard()
    const client = new Y.Doc()
    const { verdict } = judge(server, client, () => client.getArray('records').push([1]))
    expect(verdict).toBe('notYours')
  })

  it('lets a card be moved, written on, laid in a pile, and leftovers be swept', () => {
    const { server, client, records } = setUpCard()
    server.getMap('records').delete(CARD)
    Y.applyUpdate(client, Y.encodeStateAsUpdate(server))
    expect(judge(server, client, () => records.delete(`${CARD}|pos`)).verdict).toBe('ok')
    const other = setUpCard()
    const edit = () => {
      other.records.set(`${CARD}|pos`, { x: 2 })
      other.records.set(`${CARD}|text`, { text: 'x' })
      other.records.set(`${CARD}|pile`, { pile: 'shape:p1' })
    }
    expect(judge(other.server, other.client, edit).verdict).toBe('ok')
  })

  it('holds as many shapes as a board may have, what several made at once, and not one more', () => {
    const most = LIMITS.BOARD_SHAPES + LIMITS.BOARD_SHAPES_SLACK
    const { server, client, records } = setUp()
    const held = server.getMap<unknown>('records')
    server.transact(() => {
      for (let index = held.size - 1; index < most; index += 1) held.set(`shape:${index}`, 1)
      for (let index = 0; index < 30; index += 1) held.set(`shape:${index}|rest`, 1)
    })
    server.transact(() => {
      for (let index = 1; index < 11; index += 1) held.delete(`shape:${index}`)
    })
    Y.applyUpdate(client, Y.encodeStateAsUpdate(server))
    const shapes = [...records.keys()].filter((key) => !key.includes('|')).length
    const room = most - shapes
    const lay = (count: number) => () => {
      for (let index = 0; index < count; index += 1) {
        records.set(`shape:new${index}`, 1)
        records.set(`shape:new${index}|pos`, {})
      }
    }
    const second = new Y.Doc()
    Y.applyUpdate(second, Y.encodeStateAsUpdate(server))
    expect(room).toBeGreaterThan(5)
    expect(judge(server, client, lay(room + 1)).verdict).toBe('boardFull')
    const fits = judge(server, second, () => {
      const own = second.getMap<unknown>('records')
      for (let index = 0; index < room; index += 1) own.set(`shape:new${index}`, 1)
      // What is there already is not new: it may be written again.
      own.set('shape:100', 2)
      own.set('asset:1', 1)
    })
    expect(fits.verdict).toBe('ok')
  })
})

describe('R7: an update is read in full before it is applied', () => {
  it('accepts what Yjs writes', () => {
    const { client } = setUp()
    client.getText('t').insert(0, 'hello')
    client.getText('t').delete(1, 2)
    expect(parseUpdate(Y.encodeStateAsUpdate(client))).not.toBeNull()
    expect(parseUpdate(Uint8Array.of(0, 0))).not.toBeNull()
  })

  it.each([
    ['nothing', []],
    ['a cut off list', [1]],
    ['a client twice', [2, 1, 5, 0, 0, 1, 1, 5, 7, 0, 1, 0]],
    ['a struct of no length', [1, 1, 5, 0, 0, 0, 0]],
    ['a delete of no length', [0, 1, 5, 1, 0, 0]],
    ['an item that refers to its own future', [1, 1, 5, 0, 0x84, 5, 3, 1, 97, 0]],
  ])('refuses %s', (_, values) => {
    expect(parseUpdate(Uint8Array.from(values))).toBeNull()
  })
})
