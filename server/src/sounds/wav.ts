import { BrokenSound, letters, part, type Sound, type SoundFormat, viewOf } from './sound.ts'

const PCM = 1
const FLOAT = 3
const EXTENSIBLE = 0xfffe
const RIFF_HEADER = 12
const CHUNK_HEADER = 8
const FORMAT_LENGTHS = [16, 18, 40]

/** Uncompressed sound. Only the format and the samples are kept; chunks with names and notes are left behind. */
export const wav: SoundFormat = {
  matches: (bytes) => letters(bytes, 0) === 'RIFF' && letters(bytes, 8) === 'WAVE',

  read(bytes): Sound {
    let format: Uint8Array | null = null
    let samples: Uint8Array | null = null
    const view = viewOf(bytes)
    for (let at = RIFF_HEADER; at + CHUNK_HEADER <= bytes.length; ) {
      const length = view.getUint32(at + 4, true)
      const body = part(bytes, at + CHUNK_HEADER, length)
      if (letters(bytes, at) === 'fmt ') format ??= body
      if (letters(bytes, at) === 'data') samples ??= body
      at += CHUNK_HEADER + length + (length % 2)
    }
    if (!format || !samples || samples.length === 0) throw new BrokenSound('no samples')
    return {
      mime: 'audio/wav',
      seconds: samples.length / bytesPerSecond(format),
      bytes: write(format, samples),
    }
  },
}

function bytesPerSecond(format: Uint8Array): number {
  const view = viewOf(format)
  const kind = view.getUint16(0, true)
  const isKnown = kind === PCM || kind === FLOAT || kind === EXTENSIBLE
  const channels = view.getUint16(2, true)
  const rate = view.getUint32(4, true)
  const bits = view.getUint16(14, true)
  const isSound = channels >= 1 && channels <= 2 && rate >= 4_000 && rate <= 192_000
  const isWhole = [8, 16, 24, 32].includes(bits) && FORMAT_LENGTHS.includes(format.length)
  if (!isKnown || !isSound || !isWhole) throw new BrokenSound('unknown samples')
  return rate * channels * (bits / 8)
}

function write(format: Uint8Array, samples: Uint8Array): Uint8Array {
  const file = new Uint8Array(RIFF_HEADER + 2 * CHUNK_HEADER + format.length + samples.length)
  const view = viewOf(file)
  const chunk = (at: number, name: string, length: number) => {
    file.set(new TextEncoder().encode(name), at)
    view.setUint32(at + 4, length, true)
  }
  const data = RIFF_HEADER + CHUNK_HEADER + format.length
  chunk(0, 'RIFF', file.length - CHUNK_HEADER)
  file.set(new TextEncoder().encode('WAVE'), 8)
  chunk(RIFF_HEADER, 'fmt ', format.length)
  file.set(format, RIFF_HEADER + CHUNK_HEADER)
  chunk(data, 'data', samples.length)
  file.set(samples, data + CHUNK_HEADER)
  return file
}
