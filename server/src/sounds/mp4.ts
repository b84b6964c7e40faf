import { fragmentTime } from './mp4Fragments.ts'
import { BrokenSound, letters, type Sound, type SoundFormat, viewOf } from './sound.ts'

/** These hold other boxes. */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['moov', 'trak', 'edts', 'mdia', 'minf', 'dinf', 'stbl', 'mvex', 'moof', 'traf'],
])
/** What a player needs. Everything else (user data, tags, covers, places) becomes empty room. */
const KEPT: ReadonlySet<string> = new Set([
  ...['ftyp', 'styp', 'mdat', 'sidx', 'mfra', 'mvhd', 'tkhd', 'elst', 'mdhd', 'hdlr', 'smhd', 'dref'],
  ...['stsd', 'stts', 'ctts', 'stsc', 'stsz', 'stz2', 'stco', 'co64', 'stss', 'sgpd', 'sbgp', 'sdtp'],
  ...['mehd', 'trex', 'mfhd', 'tfhd', 'tfdt', 'trun'],
])
/** Their first two numbers say when the file was made. */
const DATED: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd'])
const SOUNDS = ['mp4a', 'Opus', 'fLaC', 'alac']
const HEADER = 8
const LARGE_HEADER = 16
const BOXES_AT_MOST = 50_000
const VERSION_AND_FLAGS = 4

export interface Box {
  type: string
  start: number
  body: number
  end: number
}

interface Found {
  boxes: number
  tracks: number
  sound: boolean
  /** Of mvhd, of mdhd, and added up from fragments: the longest counts. */
  seconds: number
  /** Of the track, in parts of a second. */
  timescale: number
  /** How long a sample lasts where its fragment does not say. */
  sampleTime: number
  fragments: number
}

/** AAC or Opus in MP4 (m4a): whole files of phones, and fragments as browsers record them. Nothing moves. */
export const mp4: SoundFormat = {
  matches: (bytes) => letters(bytes, 4) === 'ftyp',

  read(bytes): Sound {
    const found: Found = {
      ...{ boxes: 0, tracks: 0, sound: false, seconds: 0 },
      ...{ timescale: 0, sampleTime: 0, fragments: 0 },
    }
    for (let at = 0; at < bytes.length; ) {
      const box = readBox(bytes, at)
      found.boxes += 1
      if (found.boxes > BOXES_AT_MOST) throw new BrokenSound('too many boxes')
      at = HOLDERS.has(box.type) ? box.body : box.end
      if (!HOLDERS.has(box.type)) take(bytes, box, found)
    }
    if (found.tracks !== 1 || !found.sound) throw new BrokenSound('not one sound')
    const inFragments = found.timescale === 0 ? 0 : found.fragments / found.timescale
    const seconds = Math.max(found.seconds, inFragments)
    return { mime: 'audio/mp4', seconds: seconds > 0 ? seconds : null, bytes }
  },
}

function readBox(bytes: Uint8Array, start: number): Box {
  const view = viewOf(bytes)
  const short = view.getUint32(start)
  const isLarge = short === 1
  const length = isLarge ? Number(view.getBigUint64(start + HEADER)) : short || bytes.length - start
  const body = start + (isLarge ? LARGE_HEADER : HEADER)
  const end = start + length
  if (end < body || end > bytes.length) throw new BrokenSound('half a box')
  return { type: letters(bytes, start + 4), start, body, end }
}

function take(bytes: Uint8Array, box: Box, found: Found): void {
  if (!KEPT.has(box.type)) {
    empty(bytes, box)
    return
  }
  const view = viewOf(bytes.subarray(box.body, box.end))
  if (DATED.has(box.type)) forgetDates(view)
  if (box.type === 'mvhd') found.seconds = Math.max(found.seconds, readTime(view).seconds)
  if (box.type === 'mdhd') {
    const time = readTime(view)
    found.timescale = time.scale
    found.seconds = Math.max(found.seconds, time.seconds)
  }
  if (box.type === 'hdlr') checkHandler(bytes, box, found)
  if (box.type === 'stsd') found.sound ||= SOUNDS.includes(letters(bytes, box.body + 12))
  if (box.type === 'trex') found.sampleTime = view.getUint32(12)
  if (box.type === 'tfhd' || box.type === 'trun') found.fragments += fragmentTime(box.type, view, found)
}

/** Room that nobody reads, as long as what stood there. */
function empty(bytes: Uint8Array, { start, body, end }: Box): void {
  bytes.set(new TextEncoder().encode('free'), start + 4)
  bytes.fill(0, body, end)
}

function forgetDates(view: DataView): void {
  const length = view.getUint8(0) === 1 ? 16 : 8
  for (let at = 0; at < length; at += 4) view.setUint32(VERSION_AND_FLAGS + at, 0)
}

/** Of mvhd and mdhd, which begin alike. A length of all ones is not known. */
function readTime(view: DataView): { scale: number; seconds: number } {
  const isLong = view.getUint8(0) === 1
  const scale = view.getUint32(isLong ? 20 : 12)
  const duration = isLong ? Number(view.getBigUint64(24)) : view.getUint32(16)
  const isKnown = scale > 0 && duration < (isLong ? 2 ** 63 : 0xffff_ffff)
  return { scale, seconds: isKnown ? duration / scale : 0 }
}

/** One track, of sound. Its name says which program made it. */
function checkHandler(bytes: Uint8Array, { body, end }: Box, found: Found): void {
  if (letters(bytes, body + 8) !== 'soun') throw new BrokenSound('not only sound')
  found.tracks += 1
  bytes.fill(0, Math.min(body + 24, end), end)
}
