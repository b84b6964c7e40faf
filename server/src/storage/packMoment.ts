import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { type BoardMoment, countCards, encodeMoment, parseMoment } from '@wijktafel/shared/board/moment'
import { LIMITS } from '@wijktafel/shared/limits'

/**
 * How a moment lies in SQL: one byte that says in which form, four with the number of cards (so that a list need not
 * unpack anything), and the moment as compressed JSON.
 */
const FORM = 1
export const HEAD_BYTES = 5
/** A moment is never larger than the document that it was read from, as JSON about four times. */
const UNPACKED_BYTES = 4 * LIMITS.DOCUMENT_BYTES

const compress = promisify(gzip)
const expand = promisify(gunzip)

export async function packMoment(moment: BoardMoment): Promise<{ hash: string; body: Buffer }> {
  const text = encodeMoment(moment)
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt8(FORM, 0)
  head.writeUInt32BE(countCards(moment.records), 1)
  return { hash: hashOf(text), body: Buffer.concat([head, await compress(text)]) }
}

/** The same for the same board. */
export function hashOf(encoded: string): string {
  return createHash('sha256').update(encoded).digest('hex')
}

/** Throws on bytes that `packMoment` did not write. */
export async function unpackMoment(body: Uint8Array): Promise<BoardMoment> {
  const moment = body[0] === FORM ? parseMoment((await unpackText(body)).toString('utf8')) : null
  if (!moment) throw new Error('a moment is damaged')
  return moment
}

/** The JSON as bytes: enough to see whether something stands in it. */
export function unpackText(body: Uint8Array): Promise<Buffer> {
  return expand(body.subarray(HEAD_BYTES), { maxOutputLength: UNPACKED_BYTES })
}

/** How many cards there are, from the first HEAD_BYTES. */
export function cardsInHead(head: Uint8Array): number {
  return Buffer.from(head).readUInt32BE(1)
}
