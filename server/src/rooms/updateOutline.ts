import { ByteReader, UnreadableError } from './byteReader.ts'

/** Some structs of one client, one behind the other: clocks `from` up to, not including, `to`; bytes `start` up to `end`. */
export interface Stretch {
  client: number
  from: number
  to: number
  structs: number
  start: number
  end: number
}

/** Where what stands in an update. Behind the stretches comes what was deleted, up to the end. */
export interface UpdateOutline {
  stretches: Stretch[]
  deletesStart: number
}

/** Numbers of Yjs's format, version 1, as in yjs/src/structs: what the lowest five bits of a struct say it is. */
const GC = 0
const DELETED = 1
const JSON_VALUES = 2
const BINARY = 3
const STRING = 4
const EMBED = 5
const FORMAT = 6
const TYPE = 7
const ANY = 8
const KIND_BITS = 0b1_1111
const HAS_KEY = 0b10_0000
const HAS_RIGHT_ORIGIN = 0b100_0000
const HAS_ORIGIN = 0b1000_0000
/** Types whose name follows: XML elements and hooks. The last type of all is 6. */
const NAMED_TYPES = [3, 5]
const LAST_TYPE = 6
/** Deeper values, which no client of ours writes, are left to Yjs. */
const MAX_VALUE_DEPTH = 100

/**
 * Reads an update through once, without making anything of it: several times as fast as Yjs, which matters most just after a
 * start. Null: damaged, or something rare (gaps, documents in documents) that Yjs itself should read.
 */
export function outlineUpdate(update: Uint8Array): UpdateOutline | null {
  try {
    return new OutlineReader(update).read()
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof SyntaxError) return null
    throw error
  }
}

class OutlineReader extends ByteReader {
  read(): UpdateOutline {
    const stretches: Stretch[] = []
    for (let left = this.uint(); left > 0; left -= 1) stretches.push(this.stretch())
    const deletesStart = this.at
    for (let clients = this.uint(); clients > 0; clients -= 1) {
      this.uint()
      for (let ranges = this.uint(); ranges > 0; ranges -= 1) {
        this.uint()
        this.uint()
      }
    }
    this.check(this.isAtEnd)
    return { stretches, deletesStart }
  }

  private stretch(): Stretch {
    const structs = this.uint()
    const client = this.uint()
    const from = this.uint()
    const start = this.at
    let to = from
    for (let left = structs; left > 0; left -= 1) to += this.struct()
    this.check(Number.isSafeInteger(to))
    return { client, from, to, structs, start, end: this.at }
  }

  /** Its length in clocks, which is never 0. */
  private struct(): number {
    const info = this.byte()
    const kind = info & KIND_BITS
    const length = kind === GC ? this.uint() : this.item(info, kind)
    this.check(length > 0)
    return length
  }

  private item(info: number, kind: number): number {
    if (info & HAS_ORIGIN) this.id()
    if (info & HAS_RIGHT_ORIGIN) this.id()
    if (!(info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN))) {
      if (this.uint() === 1) this.text()
      else this.id()
      if (info & HAS_KEY) this.text()
    }
    return this.content(kind)
  }

  private content(kind: number): number {
    switch (kind) {
      case DELETED:
        return this.uint()
      case JSON_VALUES:
        return this.jsonValues()
      case BINARY:
        this.skip(this.uint())
        return 1
      case STRING:
        return this.text()
      case EMBED:
        this.json()
        return 1
      case FORMAT:
        this.text()
        this.json()
        return 1
      case TYPE:
        this.type()
        return 1
      case ANY:
        return this.values()
      default:
        throw new UnreadableError()
    }
  }

  private values(): number {
    const count = this.uint()
    for (let left = count; left > 0; left -= 1) this.value(0)
    return count
  }

  private jsonValues(): number {
    const count = this.uint()
    for (let left = count; left > 0; left -= 1) {
      const text = this.string()
      if (text !== 'undefined') JSON.parse(text)
    }
    return count
  }

  private type(): void {
    const type = this.uint()
    this.check(type <= LAST_TYPE)
    if (NAMED_TYPES.includes(type)) this.text()
  }

  /** A value as lib0 writes it. */
  private value(depth: number): void {
    this.check(depth < MAX_VALUE_DEPTH)
    const kind = this.byte()
    switch (kind) {
      case 127: // undefined
      case 126: // null
      case 121: // false
      case 120: // true
        return
      case 125: // a whole number, with its sign
        while (this.byte() >= 0x80);
        return
      case 124:
        this.skip(4)
        return
      case 123:
      case 122:
        this.skip(8)
        return
      case 119:
        this.text()
        return
      case 118:
        for (let left = this.uint(); left > 0; left -= 1) {
          this.text()
          this.value(depth + 1)
        }
        return
      case 117:
        for (let left = this.uint(); left > 0; left -= 1) this.value(depth + 1)
        return
      case 116:
        this.skip(this.uint())
        return
      default:
        throw new UnreadableError()
    }
  }

  private id(): void {
    this.uint()
    this.uint()
  }

  private json(): void {
    JSON.parse(this.string())
  }
}
