import { LIMITS } from '../limits.ts'
import type { Template } from './template.ts'
import { TEMPLATE_FORMAT, TEMPLATE_VERSION } from './templateFile.ts'
import { templateSchema } from './templateSchema.ts'

/** Why a file is no template for us. The same words are error codes. */
export type TemplateFileProblem = 'tooLarge' | 'notATemplate' | 'templateNewer' | 'templateBroken'

export type TemplateFileResult =
  | { ok: true; template: Template }
  | { ok: false; problem: TemplateFileProblem; field?: string }

/**
 * Reads a file that somebody brought. `notATemplate`: it is something else, or cut off. `templateNewer`: a later Wijktafel
 * made it. `templateBroken`: it says that it is a template, but what is in it is not as it should be; `field` says where.
 */
export function parseTemplateFile(text: string): TemplateFileResult {
  if (new TextEncoder().encode(text).length > LIMITS.TEMPLATE_FILE_BYTES) return refuse('tooLarge')
  const file = parseJson(text)
  if (typeof file !== 'object' || file === null) return refuse('notATemplate')
  const { format, version, template } = file as Record<string, unknown>
  if (format !== TEMPLATE_FORMAT) return refuse('notATemplate')
  if (typeof version === 'number' && version > TEMPLATE_VERSION) return refuse('templateNewer')
  if (version !== TEMPLATE_VERSION) return refuse('templateBroken', 'version')
  const parsed = templateSchema.safeParse(template)
  if (parsed.success) return { ok: true, template: parsed.data }
  return refuse('templateBroken', parsed.error.issues[0]?.path.join('.'))
}

function refuse(problem: TemplateFileProblem, field?: string): TemplateFileResult {
  return field === undefined ? { ok: false, problem } : { ok: false, problem, field }
}

function parseJson(text: string): unknown {
  try {
    // An editor may have put a byte order mark before it.
    return JSON.parse(text.replace(/^\uFEFF/, ''), (_key, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('\u0000', '') : value,
    )
  } catch {
    return null // Not JSON, or only the first half of it: no template either way.
  }
}
