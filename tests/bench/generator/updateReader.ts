import * as Y from 'yjs'

/** Clocks `from` up to, not including, `to` of one client's writing. */
export interface ClockRange {
  client: number
  from: number
  to: number
}

const REMEMBERED = 12

/**
 * Reads which edits are in an update. All clients of a room get the same bytes within a moment, so what was read is
 * remembered for a while: a generator with hundreds of clients must not take longer than the server that it measures.
 */
export class UpdateReader {
  private readonly recent: { bytes: Buffer; ranges: readonly ClockRange[] }[] = []

  read(update: Buffer): readonly ClockRange[] {
    for (let index = this.recent.length - 1; index >= 0; index -= 1) {
      const known = this.recent[index]
      if (known?.bytes.equals(update)) return known.ranges
    }
    const ranges = readRanges(update)
    this.recent.push({ bytes: Buffer.from(update), ranges })
    if (this.recent.length > REMEMBERED) this.recent.shift()
    return ranges
  }
}

function readRanges(update: Uint8Array): ClockRange[] {
  const ranges: ClockRange[] = []
  for (const struct of Y.decodeUpdate(update).structs) {
    if (struct instanceof Y.Skip) continue
    const { client, clock } = struct.id
    const last = ranges.at(-1)
    if (last && last.client === client && last.to === clock) last.to += struct.length
    else ranges.push({ client, from: clock, to: clock + struct.length })
  }
  return ranges
}
