/** Many pieces of bytes in one buffer, which goes to another thread without being copied. */
export interface PackedBytes {
  buffer: ArrayBuffer
  sizes: number[]
}

/** Copies: a piece may be a small window on a large buffer, which must not travel with it. */
export function packBytes(pieces: readonly Uint8Array[]): PackedBytes {
  const sizes = pieces.map((piece) => piece.length)
  const packed = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0))
  let offset = 0
  for (const piece of pieces) {
    packed.set(piece, offset)
    offset += piece.length
  }
  return { buffer: packed.buffer, sizes }
}

/** Windows on the one buffer, in the same order. */
export function unpackBytes({ buffer, sizes }: PackedBytes): Uint8Array[] {
  let offset = 0
  return sizes.map((size) => {
    const piece = new Uint8Array(buffer, offset, size)
    offset += size
    return piece
  })
}
