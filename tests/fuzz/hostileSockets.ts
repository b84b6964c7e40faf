import { deflateRawSync } from 'node:zlib'
import {
  encodeRawFrame,
  OPCODE,
  type RawFrame,
  type RawSocket,
} from '@wijktafel/server/transport/testRawSocket'
import { LIMITS } from '@wijktafel/shared/limits'
import * as prng from 'lib0/prng'
import { makeHostileFrame } from './hostileFrames.ts'

export interface SocketAttack {
  /** Asks for compression when it connects. */
  isCompressed?: boolean
  /** The server waits for more, and rightly so. */
  isUnfinished?: boolean
  run: (raw: RawSocket, random: prng.PRNG) => void
}

export const COMPRESSION_HEADER = 'Sec-WebSocket-Extensions: permessage-deflate\r\n'
const BOMB = deflateRawSync(new Uint8Array(64 * 1024 * 1024))

/** What no WebSocket library would send, and what one does send with something hostile in it. */
export const SOCKET_ATTACKS: Record<string, SocketAttack> = {
  withoutMask: send((random) => ({ opcode: OPCODE.BINARY, payload: some(random), isBare: true })),
  reservedBits: send((random) => ({
    opcode: OPCODE.BINARY,
    payload: some(random),
    reserved: prng.int32(random, 1, 7),
  })),
  unknownOpcode: send((random) => ({
    opcode: prng.oneOf(random, [3, 4, 5, 6, 7, 11, 15]),
    payload: some(random),
  })),
  text: send(() => ({ opcode: OPCODE.TEXT, payload: Buffer.from('hallo') })),
  brokenText: send(() => ({ opcode: OPCODE.TEXT, payload: Uint8Array.of(0xc3, 0x28) })),
  goesOnWithNothing: send((random) => ({ opcode: OPCODE.CONTINUATION, payload: some(random) })),
  longPing: send(() => ({ opcode: OPCODE.PING, payload: new Uint8Array(126) })),
  pingInPieces: send(() => ({ opcode: OPCODE.PING, isFinal: false })),
  wrongClose: send((random) => ({
    opcode: OPCODE.CLOSE,
    payload: prng.oneOf(random, [Uint8Array.of(3), Uint8Array.of(3, 237), Uint8Array.of(0, 9)]),
  })),
  hugeLength: send((random) => ({
    opcode: OPCODE.BINARY,
    claimedLength: prng.oneOf(random, [2n ** 22n, 2n ** 40n, 2n ** 63n]),
  })),
  garbage: {
    isUnfinished: true,
    run(raw, random) {
      raw.socket.write(prng.uint8Array(random, prng.int32(random, 1, 400)))
    },
  },
  halfAFrame: {
    isUnfinished: true,
    run(raw, random) {
      const frame = encodeRawFrame({ opcode: OPCODE.BINARY, payload: some(random) })
      raw.socket.write(frame.subarray(0, prng.int32(random, 1, frame.length - 1)))
    },
  },
  framesInFrames: {
    run(raw, random) {
      raw.send({ opcode: OPCODE.BINARY, payload: some(random), isFinal: false })
      raw.send({ opcode: OPCODE.BINARY, payload: some(random) })
    },
  },
  inPieces: {
    run(raw, random) {
      const { frame } = makeHostileFrame(random)
      const middle = frame.length >> 1
      raw.send({ opcode: OPCODE.BINARY, payload: frame.subarray(0, middle), isFinal: false })
      raw.send({ opcode: OPCODE.PING })
      raw.send({ opcode: OPCODE.CONTINUATION, payload: frame.subarray(middle) })
    },
  },
  crumbs: {
    run(raw) {
      const crumb = encodeRawFrame({ opcode: OPCODE.CONTINUATION, payload: Uint8Array.of(0), isFinal: false })
      raw.send({ opcode: OPCODE.BINARY, payload: Uint8Array.of(0), isFinal: false })
      raw.socket.write(Buffer.concat(Array.from({ length: 20_000 }, () => crumb)))
    },
  },
  manyPings: {
    run(raw) {
      for (let count = 0; count < 50; count += 1)
        raw.send({ opcode: OPCODE.PING, payload: Uint8Array.of(count) })
    },
  },
  brokenCompression: {
    isCompressed: true,
    ...send((random) => ({ opcode: OPCODE.BINARY, reserved: 4, payload: prng.uint8Array(random, 60) })),
  },
  bomb: { isCompressed: true, ...send(() => ({ opcode: OPCODE.BINARY, reserved: 4, payload: BOMB })) },
  tooLarge: send(() => ({ opcode: OPCODE.BINARY, payload: new Uint8Array(LIMITS.FRAME_BYTES + 1) })),
  hostileFrames: {
    run(raw, random) {
      for (let left = prng.int32(random, 1, 6); left > 0; left -= 1) {
        raw.send({ opcode: OPCODE.BINARY, payload: makeHostileFrame(random).frame })
      }
    },
  },
}

function send(make: (random: prng.PRNG) => RawFrame): SocketAttack {
  return { run: (raw, random) => raw.send(make(random)) }
}

const some = (random: prng.PRNG) => prng.uint8Array(random, prng.int32(random, 1, 300))
