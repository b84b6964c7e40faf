import { z } from 'zod'
import { ID_PATTERN, PICTURE_ID_PATTERN, type PictureId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { PHASES } from '../method/phase.ts'
import { PAPER_SERIAL_PATTERN } from '../paper/paperCode.ts'
import { MEMBER_ROLES, SIDES } from '../roles.ts'

/** The fields that schemas share. Texts are trimmed before their length counts. */
export const id = <Id extends string>() =>
  z
    .string()
    .regex(ID_PATTERN)
    .transform((value) => value as Id)
    .meta({ description: 'Twenty characters of 2-9a-z without l and o; made by the client or the server.' })

export const picture = z
  .string()
  .regex(PICTURE_ID_PATTERN)
  .transform((value) => value as PictureId)
  .meta({ description: 'OpenMoji code, such as 1F3E0.' })

export const text = (maxLength: number) => z.string().trim().max(maxLength)
export const words = (maxLength: number) => z.string().trim().min(1).max(maxLength)

export const phase = z.enum(PHASES)
export const side = z.enum(SIDES)
export const memberRole = z.enum(MEMBER_ROLES)
/** Epoch milliseconds. */
export const instant = z.number().int().nonnegative()
/** Of a shape on the canvas: tldraw's own ids and those that the server gives. */
export const recordId = z.string().regex(/^shape:[\w-]{1,80}$/)
/** A point on the map of the neighbourhood: 0,0 is its upper left corner, 1,1 its lower right one. */
export const mapPlace = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })
/** A day, `2026-12-03`. */
export const day = z.iso.date()
export const email = z.email().max(LIMITS.EMAIL_LENGTH).toLowerCase()
export const password = z.string().min(LIMITS.PASSWORD_MIN_LENGTH).max(LIMITS.PASSWORD_MAX_LENGTH)
/** An unguessable token of a link. */
export const token = z.string().min(20).max(100)

/** Where a card of paper comes from: whose voice it is, and the serials of the printed cards. None on what was written by hand. */
export const paper = z.object({
  side,
  serials: z.array(z.string().regex(PAPER_SERIAL_PATTERN)).max(LIMITS.CARD_PICTURES),
})

export const ok = z.object({ ok: z.literal(true) })
