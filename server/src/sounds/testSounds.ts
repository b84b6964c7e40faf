import { readFileSync } from 'node:fs'
import { checksum } from './ogg.ts'

/** What no cleaned file may hold. */
export const SECRET = 'GeheimeTelefoon'

/** Two seconds as a browser recorded them: Opus in WebM, and in fragments of MP4. */
export const recorded = (ending: 'webm' | 'm4a'): Buffer =>
  readFileSync(new URL(`fixtures/voice.${ending}`, import.meta.url))

const word = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const little = (value: number, length = 4) => {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntLE(value, 0, length)
  return bytes
}

/** A recording of a browser with tags behind it. */
export function webmWithTags(): Buffer {
  const words = Buffer.from(SECRET)
  return Buffer.concat([recorded('webm'), word(0x1254c367), Buffer.from([0x80 | words.length]), words])
}

/** One second of silence a `seconds`, with a chunk of names. */
export function wavOf(seconds: number, rate = 8_000): Buffer {
  const format = Buffer.concat([
    little(1, 2),
    little(1, 2),
    little(rate),
    little(rate * 2),
    little(2, 2),
    little(16, 2),
  ])
  const chunk = (name: string, body: Buffer) =>
    Buffer.concat([Buffer.from(name), little(body.length), body, Buffer.alloc(body.length % 2)])
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    chunk('LIST', Buffer.from(`INFOIART${SECRET}`)),
    chunk('data', Buffer.alloc(Math.round(rate * 2 * seconds))),
  ])
  return chunk('RIFF', body)
}

/** Frames of MPEG 1, layer 3, 32 kb/s at 32 kHz: 144 bytes and 36 ms each. Tags before and behind. */
export function mp3Of(frames: number): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x18, 0xc4]), Buffer.alloc(140)])
  const title = Buffer.from(`TIT2${SECRET}`)
  return Buffer.concat([
    Buffer.from('ID3\x04\0\0\0\0\0', 'latin1'),
    Buffer.from([title.length]),
    title,
    ...Array.from({ length: frames }, () => frame),
    Buffer.from('TAG'),
    Buffer.from(SECRET.padEnd(125, '\0')),
  ])
}

/** A page of Ogg with these packets, all of them whole. */
function oggPage(packets: readonly Buffer[], { number, position }: { number: number; position: number }) {
  const lacing = packets.flatMap(({ length }) => [...Array(Math.floor(length / 255)).fill(255), length % 255])
  const page = Buffer.concat([
    ...[Buffer.from('OggS'), Buffer.from([0, number === 0 ? 2 : 0]), little(position, 6), little(0, 2)],
    ...[little(7), little(number), little(0), Buffer.from([lacing.length, ...lacing]), ...packets],
  ])
  page.writeUInt32LE(checksum(page), 22)
  return page
}

/** Opus in Ogg of this length, with the recorder's name and a note. */
export function oggOf(seconds: number): Buffer {
  const head = Buffer.concat([
    Buffer.from('OpusHead'),
    Buffer.from([1, 1]),
    little(312, 2),
    little(48_000),
    Buffer.alloc(3),
  ])
  const note = Buffer.from(`ARTIST=${SECRET}`)
  const tags = Buffer.concat([
    ...[Buffer.from('OpusTags'), little(4), Buffer.from('Lavf'), little(1), little(note.length), note],
  ])
  return Buffer.concat([
    oggPage([head], { number: 0, position: 0 }),
    oggPage([tags], { number: 1, position: 0 }),
    oggPage([Buffer.alloc(300, 0xfc), Buffer.alloc(20, 0xfc)], {
      number: 2,
      position: 312 + Math.round(seconds * 48_000),
    }),
  ])
}

const box = (type: string, ...parts: readonly Buffer[]) => {
  const body = Buffer.concat(parts)
  return Buffer.concat([word(body.length + 8), Buffer.from(type, 'latin1'), body])
}

/** A whole file as phones record it: dates, the name of a program, and a place. */
export function m4aOf(seconds: number, handler = 'soun'): Buffer {
  const dates = Buffer.concat([word(0), Buffer.from(SECRET.slice(0, 8))])
  const time = Buffer.concat([word(44_100), word(Math.round(seconds * 44_100))])
  const hdlr = box(
    'hdlr',
    Buffer.alloc(8),
    Buffer.from(handler),
    Buffer.alloc(12),
    Buffer.from(`${SECRET}\0`),
  )
  const stsd = box('stsd', word(0), word(1), box('mp4a', Buffer.alloc(28)))
  const mdia = box(
    'mdia',
    box('mdhd', dates, time, word(0)),
    hdlr,
    box('minf', box('smhd', word(0)), box('stbl', stsd)),
  )
  const trak = box('trak', box('tkhd', dates, Buffer.alloc(72)), mdia)
  const udta = box('udta', box('\xa9xyz', Buffer.from(`+52.0907+005.1214/${SECRET}`)))
  return Buffer.concat([
    box('ftyp', Buffer.from('M4A '), word(0), Buffer.from('M4A mp42')),
    box('moov', box('mvhd', dates, time, Buffer.alloc(80)), trak, udta),
    box('mdat', Buffer.alloc(64)),
  ])
}
