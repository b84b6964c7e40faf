import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { boardGuard, touchedRecordKeys } from './boardGuard.ts'
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
    keys: [...new Set(touchedRecordKeys(server, update))],
    update,
  }
}

describe('R10: the guard of a board', () => {
  it('lets through what touches no zone', () => {
    const { server, client, records } = setUp()
    expect(judge(server, client, () => records.set('shape:card_1', { a: 1 }))).toMatchObject({
      verdict: 'ok',
      keys: ['shape:card_1'],
    })
    expect(judge(server, client, () => records.set(NOTE, { x: 3 }))).toMatchObject({
      verdict: 'ok',
      keys: [NOTE],
    })
    expect(judge(server, client, () => records.delete('shape:card_1'))).toMatchObject({ verdict: 'ok' })
    expect(judge(server, client, () => client.getText('other').insert(0, 'x'))).toMatchObject({
      verdict: 'ok',
      keys: [],
    })
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
    client.getMap('records').set('shape:card_2', 1)
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
    const text = client.getText('elsewhere')
    const started = performance.now()
    const chain = judge(server, client, () => {
      for (let index = 0; index < 20_000; index += 1)
        text.insert(0, index % 2 ? 'a' : 'b', { bold: index % 3 === 0 })
    })
    const built = performance.now() - started
    expect(chain.verdict).toBe('ok')
    const judged = performance.now()
    expect(boardGuard(server, chain.update)).toBe('ok')
    expect(performance.now() - judged).toBeLessThan(built)
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
