import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { encodeEntry } from './awarenessEntries.ts'
import { broadcast } from './broadcast.ts'
import { Connection } from './connection.ts'
import { encodeUpdate } from './messages.ts'
import { createPresenceBatch } from './presenceBatch.ts'
import { testPerson } from './testClient.ts'

const BATCH_MS = 40
const AWARENESS = 1

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Three people at work; what each was sent, by write. */
function setUp() {
  let time = 1_000
  const writes = new Map<Connection, Uint8Array[][]>()
  const connections = ['ans', 'bea', 'cor'].map((id) => {
    const sent: Uint8Array[][] = []
    const connection = new Connection(
      {
        name: 'board:one',
        access: 'write',
        person: testPerson(id),
        socket: { send: (...messages) => sent.push(messages), close: () => undefined, waitingBytes: 0 },
      },
      { limits: LIMITS, now: () => time, onEnd: () => undefined },
    )
    connection.state = { status: 'live' }
    writes.set(connection, sent)
    return connection
  })
  const [ans, bea, cor] = connections as [Connection, Connection, Connection]
  const batch = createPresenceBatch({
    connections,
    pace: { batchMs: BATCH_MS, note: () => undefined },
    now: () => time,
    encode: (clientId) => encodeEntry({ clientId, clock: time, json: '{}' }),
    encodeWelcome: () => () => null,
    onFlush: () => undefined,
  })
  const pass = (ms: number) => {
    time += ms
    vi.advanceTimersByTime(ms)
  }
  const edit = (author: Connection) =>
    broadcast({
      updates: [{ author, update: Uint8Array.of(0, 0) }],
      connections,
      merged: Uint8Array.of(0, 0),
      saved: new Set([author]),
      ride: batch.ride(),
    })
  const kinds = (connection: Connection) =>
    writes.get(connection)?.map((messages) => messages.map(([kind]) => kind)) ?? []
  return { ans, bea, cor, batch, edit, pass, kinds, writes }
}

describe('R12: cursors that go along with an edit', () => {
  it('are in the same write, and told to nobody twice', () => {
    const { ans, bea, cor, batch, edit, pass, kinds, writes } = setUp()
    const [update] = encodeUpdate(Uint8Array.of(0, 0))
    batch.mark(1, bea)
    edit(ans)
    pass(BATCH_MS * 3)
    expect(kinds(cor)).toEqual([[update, AWARENESS]])
    // Nobody hears of their own cursor; the author hears that the edit is saved.
    expect(kinds(bea)).toEqual([[update]])
    expect(writes.get(ans)?.map((messages) => messages.length)).toEqual([2])
  })

  it('wait for their own time when they have just been told', () => {
    const { ans, bea, cor, batch, edit, pass, kinds } = setUp()
    batch.mark(1, bea)
    edit(ans)
    pass(BATCH_MS / 4)
    batch.mark(1, bea)
    edit(ans)
    expect(kinds(cor).map((write) => write.length)).toEqual([2, 1])
    pass(BATCH_MS)
    expect(kinds(cor).map((write) => write.length)).toEqual([2, 1, 1])
    expect(kinds(cor).at(-1)).toEqual([AWARENESS])
  })

  it('reach whoever gets nothing else, and are told once to who comes in meanwhile', () => {
    const { ans, bea, cor, batch, pass, kinds } = setUp()
    batch.mark(1, bea)
    const ride = batch.ride()
    expect(ride?.frameFor(cor)).not.toBeNull()
    ride?.end()
    expect(kinds(ans)).toEqual([[AWARENESS]])
    expect(kinds(cor)).toEqual([])
    batch.mark(1, bea)
    batch.welcome(cor)
    pass(BATCH_MS / 2)
    // Those who come in are told of everyone with the next batch; until then nothing goes along.
    expect(batch.ride()).toBeNull()
  })
})
