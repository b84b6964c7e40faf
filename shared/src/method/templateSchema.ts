import { z } from 'zod'
import { phase, picture, text, words } from '../api/fields.ts'
import { LIMITS } from '../limits.ts'
import { CARD_KINDS, TEMPLATE_BOARDS, ZONE_KINDS } from './template.ts'
import { ZONE_FORMS } from './zoneForm.ts'

/** A template that people made or brought along: checked as strictly as what we ship, but for how easy it reads. */

const BOARD_REACH = 20_000
const coordinate = z.number().min(-BOARD_REACH).max(BOARD_REACH)
const side = z.number().min(60).max(BOARD_REACH)
const lines = z.array(words(LIMITS.QUESTION_LENGTH)).max(LIMITS.TEMPLATE_LINES).readonly()

const zone = z.object({
  id: z.string().regex(/^[a-z0-9]{1,20}$/),
  title: words(LIMITS.TITLE_LENGTH),
  picture,
  x: coordinate,
  y: coordinate,
  w: side,
  h: side,
  fromPhone: z.boolean(),
  kind: z.enum(ZONE_KINDS).exactOptional(),
  form: z.enum(ZONE_FORMS).exactOptional(),
  label: text(LIMITS.NAME_LENGTH).exactOptional(),
  wheel: z
    .array(z.object({ words: words(LIMITS.NAME_LENGTH), picture }))
    .max(LIMITS.TEMPLATE_LINES)
    .readonly()
    .exactOptional(),
})

const count = z.number().int().min(1).max(LIMITS.TEMPLATE_GROUP)

const hasOnce = (values: readonly string[]) => new Set(values).size === values.length

const fields = z.object({
  /** Of a template that we ship, or `own`. */
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  title: words(LIMITS.TITLE_LENGTH),
  phase,
  picture,
  purpose: text(LIMITS.QUESTION_LENGTH),
  steps: lines,
  question: words(LIMITS.QUESTION_LENGTH).nullable(),
  accepts: z.array(z.enum(CARD_KINDS)).refine(hasOnce).readonly(),
  starters: lines,
  minutes: z.number().int().min(1).max(LIMITS.MINUTES_PER_ACTIVITY),
  groupSize: z.object({ min: count, max: count.nullable() }),
  silent: z.boolean(),
  board: z.enum(TEMPLATE_BOARDS),
  zones: z.array(zone).max(LIMITS.TEMPLATE_ZONES).readonly(),
  equality: lines,
  outcome: text(LIMITS.QUESTION_LENGTH),
  decision: z.boolean(),
})

/** Two zones cannot share an id, and a phone shows few choices. */
export const templateSchema = fields
  .refine(({ zones }) => hasOnce(zones.map((each) => each.id)), { path: ['zones'] })
  .refine(({ zones }) => zones.filter((each) => each.fromPhone).length <= LIMITS.TEMPLATE_PHONE_ZONES, {
    path: ['zones'],
  })
  .refine(({ board, zones }) => board === 'own' || zones.length === 0, { path: ['zones'] })
  .refine(({ question, accepts }) => question !== null || accepts.length === 0, { path: ['question'] })
  .refine(({ groupSize: { min, max } }) => max === null || max >= min, { path: ['groupSize'] })
