import { z } from 'zod'
import { phase, picture, text, words } from '../api/fields.ts'
import { LIMITS } from '../limits.ts'
import { CARD_SHOWS } from '../stage.ts'
import { readOwnFile } from './readOwnFile.ts'
import { templateSchema } from './templateSchema.ts'

/**
 * An agenda that people made, whole: each step carries its template with the words that they gave it, so that it is the same
 * on a host that never saw those templates (docs/spec/agenda.md).
 */
export const ownAgendaSchema = z.object({
  title: words(LIMITS.TITLE_LENGTH),
  purpose: text(LIMITS.QUESTION_LENGTH),
  phase,
  picture,
  steps: z
    .array(
      z.object({
        template: templateSchema,
        /** `spare`: can be left out when time runs out. */
        plan: z.enum(['needed', 'spare']),
        shows: z.enum(CARD_SHOWS),
      }),
    )
    .min(1)
    .max(LIMITS.ACTIVITIES_PER_SESSION)
    .readonly(),
})
export type OwnAgenda = z.output<typeof ownAgendaSchema>

export const AGENDA_FORMAT = 'wijktafel-agenda'
/** Raised when an older Wijktafel would lose something of a newer file. */
export const AGENDA_VERSION = 1
/** In the place of a ready-made agenda: `own:<id>`. */
export const OWN_AGENDA_PREFIX = 'own:'

export function encodeAgendaFile(agenda: OwnAgenda): string {
  return `${JSON.stringify({ format: AGENDA_FORMAT, version: AGENDA_VERSION, agenda }, null, 2)}\n`
}

/** Why a file is no agenda for us. The same words are error codes. */
export type AgendaFileProblem = 'tooLarge' | 'notAnAgenda' | 'agendaNewer' | 'agendaBroken'

export type AgendaFileResult =
  | { ok: true; agenda: OwnAgenda }
  | { ok: false; problem: AgendaFileProblem; field?: string }

const PROBLEMS = {
  tooLarge: 'tooLarge',
  other: 'notAnAgenda',
  newer: 'agendaNewer',
  broken: 'agendaBroken',
} as const

/** Reads a file that somebody brought. `field` says where an agenda is not as it should be. */
export function parseAgendaFile(content: string): AgendaFileResult {
  const maxBytes = LIMITS.AGENDA_FILE_BYTES
  const file = readOwnFile(content, {
    ...{ format: AGENDA_FORMAT, version: AGENDA_VERSION, key: 'agenda', maxBytes },
  })
  if (!file.ok) return { ...file, problem: PROBLEMS[file.problem] }
  const parsed = ownAgendaSchema.safeParse(file.content)
  if (parsed.success) return { ok: true, agenda: parsed.data }
  const field = parsed.error.issues[0]?.path.join('.')
  return { ok: false, problem: 'agendaBroken', ...(field !== undefined && { field }) }
}
