/** A recording as it is kept: playable as it came, without the words that were hidden in it. */
export interface Sound {
  mime: 'audio/webm' | 'audio/ogg' | 'audio/mp4' | 'audio/wav' | 'audio/mpeg'
  /** Null where the file does not say how long it is. */
  seconds: number | null
  bytes: Uint8Array
}

/** The file claims to be of a kind that is taken, and is not, or holds more than one voice needs. */
export class BrokenSound extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'BrokenSound'
  }
}

/** One kind of file. `read` gets a copy that is its own to clean; it throws BrokenSound or RangeError for what is broken. */
export interface SoundFormat {
  matches(bytes: Uint8Array): boolean
  read(bytes: Uint8Array): Sound
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Four letters or so, as containers name their parts. '' past the end. */
export function letters(bytes: Uint8Array, at: number, count = 4): string {
  return String.fromCharCode(...bytes.subarray(at, at + count))
}

/** The bytes from here to there; throws where the file ends before. */
export function part(bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (at < 0 || length < 0 || at + length > bytes.length) throw new BrokenSound('ends too early')
  return bytes.subarray(at, at + length)
}
