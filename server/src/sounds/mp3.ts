import { BrokenSound, letters, type Sound, type SoundFormat } from './sound.ts'

const ID3_HEADER = 10
const ID3_FOOTER = 0x10

/** Kilobits a second by the index in the header: version 1, and versions 2 and 2.5. */
const BITRATES = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const RATES = [44_100, 48_000, 32_000]
/** Version 1, 2 and 2.5 halve the rate each time. By the two bits of the header; 1 is reserved. */
const VERSIONS: Readonly<Record<number, { table: 1 | 2; divisor: number }>> = {
  3: { table: 1, divisor: 1 },
  2: { table: 2, divisor: 2 },
  0: { table: 2, divisor: 4 },
}
/** A sound of one frame could be anything. */
const FRAMES_AT_LEAST = 2
/** What may stand around the frames: tags of any kind, which are left behind. */
const FRAMES_PART_AT_LEAST = 0.5

interface Frame {
  length: number
  seconds: number
}

/** MPEG layer 3. Kept are the frames; ID3, APE and whatever else stands before and behind them is left out. */
export const mp3: SoundFormat = {
  matches: (bytes) => letters(bytes, 0, 3) === 'ID3' || readFrame(bytes, 0) !== null,

  read(bytes): Sound {
    const start = skipTags(bytes)
    let end = start
    let seconds = 0
    let frames = 0
    for (let frame = readFrame(bytes, end); frame; frame = readFrame(bytes, end)) {
      if (end + frame.length > bytes.length) break
      end += frame.length
      seconds += frame.seconds
      frames += 1
    }
    const isMostlySound = end - start >= (bytes.length - start) * FRAMES_PART_AT_LEAST
    if (frames < FRAMES_AT_LEAST || !isMostlySound) throw new BrokenSound('no frames')
    return { mime: 'audio/mpeg', seconds, bytes: bytes.slice(start, end) }
  },
}

/** Where the first frame stands, behind as many ID3 tags as there are. */
function skipTags(bytes: Uint8Array): number {
  let at = 0
  while (letters(bytes, at, 3) === 'ID3') {
    const [flags = 0, a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at + 5, at + ID3_HEADER)
    if ((a | b | c | d) & 0x80) throw new BrokenSound('tag without a length')
    const length = (a << 21) | (b << 14) | (c << 7) | d
    at += ID3_HEADER + length + (flags & ID3_FOOTER ? ID3_HEADER : 0)
  }
  return at
}

function readFrame(bytes: Uint8Array, at: number): Frame | null {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 4)
  const isLayer3 = first === 0xff && (second & 0xe6) === 0xe2
  const version = VERSIONS[(second >> 3) & 3]
  if (!isLayer3 || !version) return null
  const kilobits = BITRATES[version.table][third >> 4]
  const rate = (RATES[(third >> 2) & 3] ?? 0) / version.divisor
  if (!kilobits || rate === 0) return null
  const samples = version.table === 1 ? 1152 : 576
  const padding = (third >> 1) & 1
  return { length: Math.floor((samples / 8) * ((kilobits * 1000) / rate)) + padding, seconds: samples / rate }
}
