import { describe, expect, it } from 'vitest'
import { checksum } from './ogg.ts'
import { readSound } from './readSound.ts'
import { m4aOf, mp3Of, oggOf, recorded, SECRET, wavOf, webmWithTags } from './testSounds.ts'

const readAll = (bytes: Uint8Array) => Buffer.from(readSound(bytes).bytes)

describe('readSound', () => {
  it.each([
    ['WebM of a browser', recorded('webm'), 'audio/webm', 2],
    ['MP4 in fragments of a browser', recorded('m4a'), 'audio/mp4', 2],
    ['M4A of a phone', m4aOf(9), 'audio/mp4', 9],
    ['Ogg', oggOf(12), 'audio/ogg', 12],
    ['WAV', wavOf(3), 'audio/wav', 3],
    ['MP3', mp3Of(100), 'audio/mpeg', 3.6],
  ] as const)('takes %s, and says how long it is', (_, bytes, mime, seconds) => {
    const sound = readSound(bytes)
    expect(sound.mime).toBe(mime)
    expect(sound.seconds).toBeGreaterThan(seconds - 0.35)
    expect(sound.seconds).toBeLessThan(seconds + 0.35)
  })

  it.each([
    ['WebM', webmWithTags()],
    ['M4A', m4aOf(2)],
    ['Ogg', oggOf(2)],
    ['WAV', wavOf(1)],
    ['MP3', mp3Of(20)],
  ])('leaves no names, places and dates in %s, and can read it again', (_, bytes) => {
    expect(bytes.includes(SECRET)).toBe(true)
    const clean = readAll(bytes)
    expect(clean.includes(SECRET.slice(0, 8))).toBe(false)
    expect(clean.includes('+52.09')).toBe(false)
    expect(readSound(clean)).toMatchObject({ seconds: readSound(bytes).seconds })
    expect(readAll(clean).equals(clean)).toBe(true)
  })

  it('says nothing of the program that recorded', () => {
    expect(recorded('webm').includes('Chrome')).toBe(true)
    expect(readAll(recorded('webm')).includes('Chrome')).toBe(false)
    expect(readAll(oggOf(1)).includes('Lavf')).toBe(false)
  })

  it('keeps every page of Ogg in order: its checksum is right', () => {
    const clean = readAll(oggOf(1))
    const second = clean.indexOf('OggS', 4)
    const page = Buffer.from(clean.subarray(second, clean.indexOf('OggS', second + 4)))
    const told = page.readUInt32LE(22)
    page.writeUInt32LE(0, 22)
    expect(checksum(page)).toBe(told)
  })

  it('does not touch what was sent', () => {
    const bytes = webmWithTags()
    readSound(bytes)
    expect(bytes.includes(SECRET)).toBe(true)
  })
})

describe('refusing', () => {
  const video = Buffer.from(recorded('webm'))
  const track = video.indexOf(Buffer.from([0x83, 0x81, 0x02]))
  video[track + 2] = 1
  const vorbis = Buffer.from(recorded('webm'))
  vorbis.write('A_PCM!', vorbis.indexOf('A_OPUS'))
  const streams = Buffer.concat([oggOf(1), oggOf(1)])
  streams.writeUInt32LE(8, streams.lastIndexOf('OggS') + 14)
  const endless = Buffer.concat([
    recorded('webm').subarray(0, 40),
    ...Array(120_000).fill(Buffer.from([0xec, 0x80])),
  ])

  it.each([
    ['nothing', new Uint8Array()],
    ['words', Buffer.from('geen geluid')],
    ['a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['AAC without a container', Buffer.from([0xff, 0xf1, 0x50, 0x80, 0, 0x1f, 0xfc])],
    ['video in WebM', video],
    ['video in MP4', m4aOf(2, 'vide')],
    ['another sound in WebM', vorbis],
    ['two streams in Ogg', streams],
    ['half a WebM', recorded('webm').subarray(0, 2_000)],
    ['half an MP4', recorded('m4a').subarray(0, 2_000)],
    ['half an Ogg', oggOf(2).subarray(0, -40)],
    ['half a WAV', wavOf(2).subarray(0, -40)],
    ['a WAV of nothing', wavOf(0)],
    ['one frame of MP3', mp3Of(1)],
    ['MP3 that is mostly something else', Buffer.concat([mp3Of(3), Buffer.alloc(9_000, 7)])],
    ['WebM of very many parts', endless],
  ])('%s', (_, bytes) => {
    expect(() => readSound(bytes)).toThrow('notASound')
  })

  it('every beginning of every file, and any wrong byte, without another error', () => {
    for (const whole of [recorded('webm'), recorded('m4a'), m4aOf(1), oggOf(1), mp3Of(4), wavOf(0.01)]) {
      for (let length = 0; length < whole.length; length += 7) answer(whole.subarray(0, length))
      for (let at = 0; at < whole.length; at += 3) {
        const wrong = Buffer.from(whole)
        wrong[at] = (wrong[at] ?? 0) ^ 0xff
        answer(wrong)
      }
    }
  })
})

/** A sound or a refusal; any other error fails the test. */
function answer(bytes: Uint8Array): void {
  try {
    expect(readSound(bytes).bytes.length).toBeLessThanOrEqual(bytes.length)
  } catch (error) {
    expect(error).toMatchObject({ code: 'notASound' })
  }
}
