import { BrokenSound, letters, part, type Sound, type SoundFormat, viewOf } from './sound.ts'

const PAGE_HEADER = 27
const OPUS_RATE = 48_000
const NO_POSITION = 0xffff_ffff_ffff_ffffn
const SPACE = 0x20

interface Page {
  start: number
  /** Where its packets begin. */
  body: number
  end: number
  serial: number
  position: bigint
  /** Lengths of the pieces of packets; a packet ends with the first below 255. */
  lacing: Uint8Array
}

/** Opus or Vorbis in Ogg, one stream. The words in its comment header become spaces, so that no byte moves. */
export const ogg: SoundFormat = {
  matches: (bytes) => letters(bytes, 0) === 'OggS',

  read(bytes): Sound {
    const pages = readPages(bytes)
    const [first, second] = pages
    if (!first || !second) throw new BrokenSound('no stream')
    if (pages.some(({ serial }) => serial !== first.serial)) throw new BrokenSound('more than one stream')
    const { rate, skipped } = readHead(bytes, first)
    blankComments(bytes, second)
    const last = pages.findLast(({ position }) => position !== NO_POSITION)
    const samples = Number(last?.position ?? 0n) - skipped
    if (samples <= 0) throw new BrokenSound('no samples')
    return { mime: 'audio/ogg', seconds: samples / rate, bytes }
  },
}

function readPages(bytes: Uint8Array): Page[] {
  const view = viewOf(bytes)
  const pages: Page[] = []
  for (let start = 0; start < bytes.length; ) {
    if (letters(bytes, start) !== 'OggS') throw new BrokenSound('no page')
    const lacing = part(bytes, start + PAGE_HEADER, view.getUint8(start + 26))
    const body = start + PAGE_HEADER + lacing.length
    const end = body + lacing.reduce((sum, length) => sum + length, 0)
    if (end > bytes.length) throw new BrokenSound('half a page')
    const position = view.getBigUint64(start + 6, true)
    pages.push({ start, body, end, serial: view.getUint32(start + 14, true), position, lacing })
    start = end
  }
  return pages
}

function readHead(bytes: Uint8Array, { body }: Page): { rate: number; skipped: number } {
  const view = viewOf(bytes)
  if (letters(bytes, body, 8) === 'OpusHead')
    return { rate: OPUS_RATE, skipped: view.getUint16(body + 10, true) }
  const rate = view.getUint32(body + 12, true)
  if (letters(bytes, body, 7) !== '\x01vorbis' || rate < 4_000) throw new BrokenSound('unknown sound')
  return { rate, skipped: 0 }
}

/**
 * The comments are the first packet of the second page: the name of the recorder, then any number of notes. One long
 * name of spaces and no notes takes up the same room.
 */
function blankComments(bytes: Uint8Array, page: Page): void {
  const head = letters(bytes, page.body, 8) === 'OpusTags' ? 8 : 7
  if (head === 7 && letters(bytes, page.body, 7) !== '\x03vorbis') throw new BrokenSound('no comments')
  const last = page.lacing.findIndex((length) => length < 255)
  if (last === -1) throw new BrokenSound('long comments')
  const length = page.lacing.subarray(0, last + 1).reduce((sum, piece) => sum + piece, 0)
  // Vorbis ends its comments with a bit that says so.
  const tail = head === 7 ? 1 : 0
  const nameLength = length - head - 4 - 4 - tail
  if (nameLength < 0) throw new BrokenSound('short comments')
  const view = viewOf(bytes)
  const name = page.body + head + 4
  view.setUint32(page.body + head, nameLength, true)
  bytes.fill(SPACE, name, name + nameLength)
  view.setUint32(name + nameLength, 0, true)
  if (tail) bytes[name + nameLength + 4] = 1
  view.setUint32(page.start + 22, 0, true)
  view.setUint32(page.start + 22, checksum(bytes.subarray(page.start, page.end)), true)
}

/** CRC-32 with the polynomial 0x04c11db7, not reflected, as Ogg has it (RFC 3533). */
export function checksum(page: Uint8Array): number {
  let crc = 0
  for (const byte of page) {
    crc ^= byte << 24
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000_0000 ? (crc << 1) ^ 0x04c1_1db7 : crc << 1
  }
  return crc >>> 0
}
