import { PICTURE_ID_PATTERN, type PictureId } from '../ids.ts'
import { randomBytes } from '../pictures/randomBytes.ts'
import type { Side } from '../roles.ts'

/**
 * What the small code on a printed card says: `W1:<picture>:<side>:<serial>`.
 * 1. Only characters of the alphanumeric mode of QR, so that a code with one picture fits the smallest QR there is.
 * 2. The serial is another on every printed card, so that one card of paper counts once in a step however often it is photographed.
 * 3. Codes lie on tables for years: a new form gets a new number after the W, and this one stays readable.
 */
export interface PaperCard {
  /** Null: an empty card, written or drawn on by hand. */
  picture: PictureId | null
  /** How many cards were on its sheet: tells how large the card is. */
  perSheet: PerSheet
  side: Side
  serial: PaperSerial
}

export type PaperSerial = string & { readonly __brand: 'paperSerial' }

export const PER_SHEET = [9, 12] as const
export type PerSheet = (typeof PER_SHEET)[number]

const SERIAL_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const SERIAL_LENGTH = 5
export const PAPER_SERIAL_PATTERN = /^[2-9A-HJKMNP-Z]{5}$/

const SIDE_LETTERS: Readonly<Record<Side, string>> = { resident: 'R', professional: 'P' }
const EMPTY = /^\*(9|12)$/

export function newPaperSerial(): PaperSerial {
  const limit = 256 - (256 % SERIAL_LETTERS.length)
  let serial = ''
  while (serial.length < SERIAL_LENGTH) {
    const [byte = 0] = randomBytes(1)
    if (byte < limit) serial += SERIAL_LETTERS[byte % SERIAL_LETTERS.length]
  }
  return serial as PaperSerial
}

export function formatPaperCode({ picture, perSheet, side, serial }: PaperCard): string {
  return `W1:${picture ?? `*${perSheet}`}:${SIDE_LETTERS[side]}:${serial}`
}

/** Null for any other code that lies on the table. A card with a picture is read as one of nine: its own size does not matter. */
export function parsePaperCode(text: string): PaperCard | null {
  const [form, content = '', sideLetter, serial = '', ...rest] = text.split(':')
  const side = sideLetter === 'R' ? 'resident' : sideLetter === 'P' ? 'professional' : null
  if (form !== 'W1' || side === null || rest.length > 0 || !PAPER_SERIAL_PATTERN.test(serial)) return null
  const card = { side, serial: serial as PaperSerial } as const
  const empty = EMPTY.exec(content)
  if (empty) return { ...card, picture: null, perSheet: empty[1] === '12' ? 12 : 9 }
  if (!PICTURE_ID_PATTERN.test(content)) return null
  return { ...card, picture: content as PictureId, perSheet: 9 }
}
