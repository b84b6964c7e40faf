import { describe, expect, it } from 'vitest'
import { framesOf } from './frames.ts'

/** The payloads, as RFC 6455 says; a server's frames have no mask. */
function read(bytes: Buffer): Uint8Array[] {
  const payloads: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    expect(bytes[at]).toBe(0x82)
    const short = bytes.readUInt8(at + 1)
    const length =
      short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2))
    const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10)
    payloads.push(new Uint8Array(bytes.subarray(start, start + length)))
    at = start + length
  }
  return payloads
}

describe('frames', () => {
  it.each([[[0]], [[125]], [[126]], [[65_535]], [[65_536]], [[3, 200, 70_000]], [[]]])(
    'of %j bytes are read as they were written',
    (sizes) => {
      const messages = sizes.map((size, index) => new Uint8Array(size).fill(index + 1))
      expect(read(framesOf(messages))).toEqual(messages)
    },
  )

  it('are made once for the same messages, and anew for others', () => {
    const [one, two] = [Uint8Array.of(1), Uint8Array.of(2)]
    const both = framesOf([one, two])
    expect(framesOf([one, two])).toBe(both)
    expect(framesOf([two, one])).not.toEqual(both)
    expect(framesOf([one])).toHaveLength(3)
  })
})
