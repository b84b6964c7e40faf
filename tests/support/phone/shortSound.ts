const RATE = 8_000
const HEAD_BYTES = 44

/** One second of silence, as a file that every browser plays. */
export function shortSound() {
  const buffer = Buffer.alloc(HEAD_BYTES + RATE, 128)
  buffer.write('RIFF', 0, 'latin1')
  buffer.writeUInt32LE(buffer.length - 8, 4)
  buffer.write('WAVEfmt ', 8, 'latin1')
  buffer.writeUInt32LE(16, 16)
  // Plain samples, one channel, a byte each.
  buffer.writeUInt16LE(1, 20)
  buffer.writeUInt16LE(1, 22)
  buffer.writeUInt32LE(RATE, 24)
  buffer.writeUInt32LE(RATE, 28)
  buffer.writeUInt16LE(1, 32)
  buffer.writeUInt16LE(8, 34)
  buffer.write('data', 36, 'latin1')
  buffer.writeUInt32LE(RATE, 40)
  return { name: 'stem.wav', mimeType: 'audio/wav', buffer }
}
