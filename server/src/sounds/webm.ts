import { BrokenSound, letters, part, type Sound, type SoundFormat, viewOf } from './sound.ts'

/** Elements by their id, as Matroska names them. */
const ID = {
  ebml: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  codecId: 0x86,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
} as const

/** These hold others; what they hold is looked at in turn. */
const HOLDERS: ReadonlySet<number> = new Set([
  ...[ID.ebml, ID.segment, ID.info, ID.tracks, ID.trackEntry, ID.cluster, ID.blockGroup],
])
/** What a player needs. Everything else (tags, titles, dates, attachments) becomes empty room. */
const KEPT: ReadonlySet<number> = new Set([
  ...[ID.docType, ID.timestampScale, ID.trackType, ID.codecId],
  ...[ID.timestamp, ID.simpleBlock, ID.block],
  // Header: versions and longest lengths. Info: duration.
  ...[0x4286, 0x42f7, 0x42f2, 0x42f3, 0x4287, 0x4285, 0x4489],
  // Track: number, id, lacing, default, default duration, codec private, delay, pre-roll, audio.
  ...[0xd7, 0x73c5, 0x9c, 0x88, 0xb9, 0x23e383, 0x63a2, 0x56aa, 0x56bb, 0xe1],
  // Cluster: position, previous size; block: duration, reference, padding. Index and seek head.
  ...[0xa7, 0xab, 0x9b, 0xfb, 0x75a2, 0x1c53bb6b, 0x114d9b74],
])
const AUDIO = 2
const VOID = 0xec
/** Opus packets of browsers are 20 to 60 ms; the last one still sounds when its block begins. */
const LAST_BLOCK_SECONDS = 0.02
/** A minute of the shortest packets needs 24,000. */
const ELEMENTS_AT_MOST = 100_000

interface Element {
  id: number
  start: number
  body: number
  /** Null for a holder that is open to the end. */
  length: number | null
}

/** Opus in WebM, as browsers record it: no length in front, clusters that are open to the end. Nothing moves. */
export const webm: SoundFormat = {
  matches: (bytes) => bytes.length > 4 && viewOf(bytes).getUint32(0) === ID.ebml,

  read(bytes): Sound {
    const found = { scale: 1_000_000, cluster: 0, last: -1, tracks: 0, elements: 0, isWebm: false }
    for (let at = 0; at < bytes.length; ) {
      const element = readElement(bytes, at)
      found.elements += 1
      if (found.elements > ELEMENTS_AT_MOST) throw new BrokenSound('too many elements')
      const body = bytes.subarray(element.body, element.body + (element.length ?? 0))
      if (element.id === ID.docType) found.isWebm = text(body) === 'webm'
      if (element.id === ID.timestampScale) found.scale = unsigned(body)
      if (element.id === ID.trackType) found.tracks += checkTrack(unsigned(body))
      if (element.id === ID.codecId && text(body) !== 'A_OPUS') throw new BrokenSound('not Opus')
      if (element.id === ID.timestamp) found.cluster = unsigned(body)
      if (element.id === ID.simpleBlock || element.id === ID.block) {
        found.last = Math.max(found.last, found.cluster + blockTime(body))
      }
      at = HOLDERS.has(element.id) ? element.body : clean(bytes, element)
    }
    if (!found.isWebm || found.tracks !== 1 || found.last < 0) throw new BrokenSound('no sound')
    const seconds = (found.last * found.scale) / 1e9 + LAST_BLOCK_SECONDS
    return { mime: 'audio/webm', seconds, bytes }
  },
}

function readElement(bytes: Uint8Array, start: number): Element {
  const idLength = leadingZeros(bytes[start]) + 1
  if (idLength > 4) throw new BrokenSound('no element')
  const id = unsigned(part(bytes, start, idLength))
  const sizeLength = leadingZeros(bytes[start + idLength]) + 1
  if (sizeLength > 8) throw new BrokenSound('no length')
  const body = start + idLength + sizeLength
  const length = sizeOf(part(bytes, start + idLength, sizeLength))
  if (length === null && !HOLDERS.has(id)) throw new BrokenSound('open element')
  if (length !== null && body + length > bytes.length) throw new BrokenSound('half an element')
  return { id, start, body, length }
}

function leadingZeros(byte = 0): number {
  return Math.clz32(byte) - 24
}

/** The first bit that is set only says how many bytes there are. All ones behind it means: not known. */
function sizeOf(bytes: Uint8Array): number | null {
  const [first = 0, ...rest] = bytes
  const top = first & (0xff >> bytes.length)
  const isOpen = top === 0xff >> bytes.length && rest.every((byte) => byte === 0xff)
  return isOpen ? null : unsigned(Uint8Array.of(top, ...rest))
}

function unsigned(bytes: Uint8Array): number {
  if (bytes.length > 8) throw new BrokenSound('long number')
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

function text(bytes: Uint8Array): string {
  return letters(bytes, 0, Math.min(bytes.length, 32)).replaceAll('\0', '')
}

function checkTrack(type: number): number {
  if (type !== AUDIO) throw new BrokenSound('not only sound')
  return 1
}

/** Relative to its cluster; stands behind the number of the track. */
function blockTime(body: Uint8Array): number {
  return viewOf(body).getInt16(leadingZeros(body[0]) + 1)
}

/** Empties what is not needed, and says where the next element begins. */
function clean(bytes: Uint8Array, { id, start, body, length }: Element): number {
  const end = body + (length ?? 0)
  if (id === ID.muxingApp || id === ID.writingApp) bytes.fill(0, body, end)
  else if (!KEPT.has(id)) writeVoid(bytes, start, end)
  return end
}

/** An element of nothing, exactly as long as what stood there. */
function writeVoid(bytes: Uint8Array, start: number, end: number): void {
  const isLong = end - start >= 9
  const length = end - start - (isLong ? 9 : 2)
  bytes.fill(0, start, end)
  bytes[start] = VOID
  if (isLong) {
    viewOf(bytes).setUint32(start + 1, 0x0100_0000)
    viewOf(bytes).setUint32(start + 5, length)
  } else {
    bytes[start + 1] = 0x80 | length
  }
}
