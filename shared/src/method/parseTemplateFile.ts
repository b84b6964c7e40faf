import { LIMITS } from '../limits.ts'
import { readOwnFile } from './readOwnFile.ts'
import type { Template } from './template.ts'
import { TEMPLATE_FORMAT, TEMPLATE_VERSION } from './templateFile.ts'
import { templateSchema } from './templateSchema.ts'

/** Why a file is no template for us. The same words are error codes. */
export type TemplateFileProblem = 'tooLarge' | 'notATemplate' | 'templateNewer' | 'templateBroken'

export type TemplateFileResult =
  | { ok: true; template: Template }
  | { ok: false; problem: TemplateFileProblem; field?: string }

const PROBLEMS = {
  tooLarge: 'tooLarge',
  other: 'notATemplate',
  newer: 'templateNewer',
  broken: 'templateBroken',
} as const

/**
 * Reads a file that somebody brought. `notATemplate`: it is something else, or cut off. `templateNewer`: a later Wijktafel
 * made it. `templateBroken`: it says that it is a template, but what is in it is not as it should be; `field` says where.
 */
export function parseTemplateFile(text: string): TemplateFileResult {
  const maxBytes = LIMITS.TEMPLATE_FILE_BYTES
  const file = readOwnFile(text, {
    ...{ format: TEMPLATE_FORMAT, version: TEMPLATE_VERSION, key: 'template', maxBytes },
  })
  if (!file.ok) return { ...file, problem: PROBLEMS[file.problem] }
  const parsed = templateSchema.safeParse(file.content)
  if (parsed.success) return { ok: true, template: parsed.data }
  const field = parsed.error.issues[0]?.path.join('.')
  return { ok: false, problem: 'templateBroken', ...(field !== undefined && { field }) }
}
