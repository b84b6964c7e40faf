import type { OwnTemplate } from '@wijktafel/shared/api/template'
import { parseTemplateFile } from '@wijktafel/shared/method/parseTemplateFile'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'
import { withKnownPictures } from './knownPicture.ts'
import type { TemplateAddress } from './ownTemplates.ts'
import { saveTemplate } from './saveTemplate.ts'

/**
 * Reads a template that somebody brought and keeps it. What cannot be read is refused by name and changes nothing.
 * Pictures that we do not have become a pin, and are counted: the words are worth more than a picture.
 */
export async function importTemplate(
  deps: Deps,
  actor: Actor,
  input: TemplateAddress & { text: string },
): Promise<{ ownTemplate: OwnTemplate; unknownPictures: number }> {
  const { text, ...address } = input
  await requireProject(deps, actor, { projectId: input.projectId, capability: 'session.prepare' })
  const result = parseTemplateFile(text)
  if (!result.ok) throw new Refusal(result.problem, result.field)
  const { template, unknown } = withKnownPictures(result.template)
  const ownTemplate = await saveTemplate(deps, actor, { ...address, template })
  return { ownTemplate, unknownPictures: unknown.size }
}
