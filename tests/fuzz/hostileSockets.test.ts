import type { RawSocket } from '@wijktafel/server/transport/testRawSocket'
import { OPCODE } from '@wijktafel/server/transport/testRawSocket'
import { NAME, setUpSyncServer } from '@wijktafel/server/transport/testSyncServer'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { MESSAGE_NOT_SAVED, MESSAGE_REFUSED, MESSAGE_SAVED } from '@wijktafel/shared/syncMessages'
import * as decoding from 'lib0/decoding'
import * as prng from 'lib0/prng'
import { expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { COMPRESSION_HEADER, SOCKET_ATTACKS } from './hostileSockets.ts'

const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9))
const ROUNDS = 30
/** Of the protocol: wrong use of it, no text, against the rules, too large. The others are ours. */
const NAMED_CODES: readonly number[] = [
  1002,
  1007,
  1008,
  1009,
  CLOSE_CODE.BAD_FRAME,
  CLOSE_CODE.FRAME_TOO_LARGE,
]

interface HonestPerson {
  doc: Y.Doc
  provider: WebsocketProvider
  /** Messages that carried an update, and how many of them the server called saved. */
  sent: number
  saved: number
}

function join(address: string, person: string): HonestPerson {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(address, NAME, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { person },
  })
  // The answer to the server's question is the first.
  const honest: HonestPerson = { doc, provider, sent: 1, saved: 0 }
  doc.on('update', (_: Uint8Array, origin: unknown) => {
    if (origin !== provider) honest.sent += 1
  })
  provider.messageHandlers[MESSAGE_SAVED] = (_, decoder) => {
    honest.saved = decoding.readVarUint(decoder)
  }
  for (const type of [MESSAGE_REFUSED, MESSAGE_NOT_SAVED]) {
    provider.messageHandlers[type] = () => {
      throw new Error(`The server refused ${person}`)
    }
  }
  onTestFinished(() => {
    provider.destroy()
    provider.awareness.destroy()
  })
  return honest
}

it(`R7 R13 R22: no socket, however hostile, harms the process or the others (FUZZ_SEED=${SEED})`, async () => {
  const random = prng.create(SEED)
  const warnings: Error[] = []
  const warn = (warning: Error) => warnings.push(warning)
  process.on('warning', warn)
  onTestFinished(() => {
    process.off('warning', warn)
  })
  const { address, connectRaw, registry, sockets } = await setUpSyncServer()
  const [ans, bea] = [join(address, 'ans'), join(address, 'bea')]
  await expect.poll(() => [ans, bea].every(({ provider }) => provider.synced)).toBe(true)
  let drops = 0
  ans.provider.on('status', () => {
    drops += 1
  })
  const ended = new Map<string, Set<number>>()

  async function attack(kind: string, index: number): Promise<void> {
    const attack = SOCKET_ATTACKS[kind]
    if (!attack) throw new Error(`There is no ${kind}`)
    const raw = await connectRaw(`eve ${index}`, attack.isCompressed ? COMPRESSION_HEADER : '')
    attack.run(raw, random)
    if (!attack.isUnfinished) await answered(raw, kind)
    raw.destroy()
  }

  /** Either the server says why it closes, or it goes on and answers. */
  async function answered(raw: RawSocket, kind: string): Promise<void> {
    const before = raw.pongs
    raw.send({ opcode: OPCODE.PING })
    await expect.poll(() => raw.closeCode !== null || raw.pongs > before, { timeout: 20_000 }).toBe(true)
    const { closeCode } = raw
    if (closeCode === null) return
    expect(NAMED_CODES, kind).toContain(closeCode)
    ended.set(kind, (ended.get(kind) ?? new Set()).add(closeCode))
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    const attacks = Promise.all(Object.keys(SOCKET_ATTACKS).map(attack))
    ans.doc.getMap('honest').set('round', round)
    bea.doc.getMap('honest').set(`by bea ${round % 3}`, round)
    await attacks
    await expect.poll(() => bea.doc.getMap('honest').get('round')).toBe(round)
    await expect.poll(() => ans.doc.getMap('honest').get(`by bea ${round % 3}`)).toBe(round)
    await expect.poll(() => [ans.saved, bea.saved]).toEqual([ans.sent, bea.sent])
  }
  await expect.poll(() => sockets.size).toBe(2)
  await expect.poll(() => [...registry.connectedPeople(NAME)]).toEqual(['ans', 'bea'])
  expect([drops, warnings]).toEqual([0, []])
  const harmless = Object.keys(SOCKET_ATTACKS).filter((kind) => !ended.has(kind))
  expect(harmless.toSorted()).toEqual(['garbage', 'halfAFrame', 'manyPings'])
  expect(await registry.read(NAME, (doc) => doc.getMap('honest').toJSON())).toEqual(
    ans.doc.getMap('honest').toJSON(),
  )
}, 60_000)
