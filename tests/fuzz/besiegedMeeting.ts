import { boardGuard } from '@wijktafel/server/rooms/boardGuard'
import type { ConnectOptions } from '@wijktafel/server/rooms/connection'
import type { RoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { settle, TestClient, testPerson } from '@wijktafel/server/rooms/testClient'
import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import * as prng from 'lib0/prng'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { makeHostileFrame } from './hostileFrames.ts'

const ATTACKERS_A_ROUND = 200
const NAMED_CODES: readonly CloseCode[] = [
  CLOSE_CODE.BAD_FRAME,
  CLOSE_CODE.FRAME_TOO_LARGE,
  CLOSE_CODE.ACCESS_CHANGED,
  CLOSE_CODE.TOO_FAST,
]

/** What became of hostile frames. */
export interface SiegeResult {
  /** By kind: how often it closed its connection. */
  closes: Map<string, number>
  /** Connections that only looked bad. */
  survivors: number
  frames: number
}

export interface MeetingOptions {
  registry: RoomRegistry
  name: string
  random: prng.PRNG
}

/** Two people at work, their document, and what the server sent to all of their enemies. */
export class BesiegedMeeting {
  readonly ans: TestClient
  readonly bea: TestClient
  readonly result: SiegeResult = { closes: new Map(), survivors: 0, frames: 0 }
  private readonly options: MeetingOptions
  private round = 0

  constructor(options: MeetingOptions) {
    this.options = options
    this.ans = this.join('ans', 0xf0f0f0f0)
    this.bea = this.join('bea', 0xcafebabe)
  }

  /** They go on editing while frames come in, and each sees what the other did, and hears that it is saved. */
  async endure(frames: number): Promise<SiegeResult> {
    const { ans, bea } = this
    for (const end = this.result.frames + frames; this.result.frames < end; this.round += 1) {
      const { round } = this
      ans.doc.getMap('honest').set('round', round)
      bea.doc.getMap('honest').set(`by bea ${round % 7}`, round)
      const attackers = Array.from({ length: ATTACKERS_A_ROUND }, () => this.attack())
      await settle(this.options.registry, [ans, bea])
      for (const leave of attackers) leave()
      expect(bea.doc.getMap('honest').get('round')).toBe(round)
      expect(ans.doc.getMap('honest').get(`by bea ${round % 7}`)).toBe(round)
      for (const { closeCode, saved, sent, doc } of [ans, bea]) {
        expect([closeCode, saved]).toEqual([null, sent])
        expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
      }
    }
    return this.result
  }

  leave(): void {
    for (const client of [this.ans, this.bea]) client.destroy()
  }

  private join(id: string, clientId: number): TestClient {
    const doc = new Y.Doc()
    doc.clientID = clientId
    return new TestClient({ ...this.options, doc, person: testPerson(id) }).connect()
  }

  /** Returns what ends the connection, and looks at how it ended. */
  private attack(): () => void {
    const { random } = this.options
    const sent: { kind: string; frame: Uint8Array }[] = []
    let code: CloseCode | null = null
    const socket = {
      send: () => undefined,
      close(given: CloseCode) {
        code = given
      },
      waitingBytes: 0,
    }
    const connection = this.options.registry.connect({ ...this.makeAttacker(), socket })
    // Most do damage with their first frame, or with none; some build on what they sent before.
    for (let left = prng.oneOf(random, [1, 1, 1, 2, 4]); left > 0 && code === null; left -= 1) {
      const made = makeHostileFrame(random)
      sent.push(made)
      connection.receive(made.frame)
    }
    this.result.frames += sent.length
    return () => {
      connection.closed()
      if (code === null) {
        this.result.survivors += 1
        return
      }
      if (!NAMED_CODES.includes(code)) {
        throw new Error(`${code} after ${sent.map(({ kind, frame }) => `${kind} [${frame}]`).join(', ')}`)
      }
      for (const { kind } of sent) this.result.closes.set(kind, (this.result.closes.get(kind) ?? 0) + 1)
    }
  }

  private makeAttacker(): Omit<ConnectOptions, 'socket'> {
    const { random, name } = this.options
    return {
      name,
      person: testPerson(`eve ${prng.int32(random, 0, 300)}`),
      access: prng.int32(random, 0, 9) === 0 ? 'read' : 'write',
      ...(prng.int32(random, 0, 4) === 0 && { guard: boardGuard }),
    }
  }
}
