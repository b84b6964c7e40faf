import { isUtf8 } from 'node:buffer'

/** The bytes end too soon, or are not what they should be. */
export class UnreadableError extends Error {}

/** Reads what lib0 wrote, for the most part without making anything of it. Never reads behind the end: it throws UnreadableError. */
export class ByteReader {
  private readonly bytes: Uint8Array
  protected at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  protected get isAtEnd(): boolean {
    return this.at === this.bytes.length
  }

  protected string(): string {
    const length = this.uint()
    const start = this.at
    this.skip(length)
    return this.decode(start)
  }

  /** What was just read, from `start` on. */
  private decode(start: number): string {
    const text = this.bytes.subarray(start, this.at)
    this.check(isUtf8(text))
    return Buffer.from(text.buffer, text.byteOffset, text.length).toString()
  }

  /** How long the string is, as JavaScript counts. */
  protected text(): number {
    const length = this.uint()
    const start = this.at
    this.skip(length)
    const { bytes } = this
    let all = 0
    for (let place = start; place < this.at; place += 1) all |= bytes[place] ?? 0
    return all < 0x80 ? length : this.decode(start).length
  }

  protected skip(count: number): void {
    this.at += count
    if (this.at > this.bytes.length) throw new UnreadableError()
  }

  protected byte(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new UnreadableError()
    this.at += 1
    return byte
  }

  protected uint(): number {
    const first = this.bytes[this.at]
    if (first === undefined) throw new UnreadableError()
    this.at += 1
    return first < 0x80 ? first : this.longUint(first & 0x7f)
  }

  private longUint(lowest: number): number {
    let number = lowest
    for (let scale = 128; ; scale *= 128) {
      const byte = this.byte()
      number += (byte & 0x7f) * scale
      if (byte < 0x80) break
    }
    this.check(number <= Number.MAX_SAFE_INTEGER)
    return number
  }

  protected check(isSo: boolean): void {
    if (!isSo) throw new UnreadableError()
  }
}
