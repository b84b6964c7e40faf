import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { OwnTemplate } from '@wijktafel/shared/api/template'
import type { PictureId } from '@wijktafel/shared/ids'
import { parseTemplateFile } from '@wijktafel/shared/method/parseTemplateFile'
import type { Template } from '@wijktafel/shared/method/template'
import { pictureId } from '@wijktafel/shared/pictures/pictureId'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'
import type { TemplateAddress } from './ownTemplates.ts'
import { saveTemplate } from './saveTemplate.ts'

const OPENMOJI_FOLDER = dirname(createRequire(import.meta.url).resolve('openmoji/package.json'))
const PIN = pictureId('1F4CD')

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
  const { template, unknownPictures } = withKnownPictures(result.template)
  return { ownTemplate: await saveTemplate(deps, actor, { ...address, template }), unknownPictures }
}

function withKnownPictures(template: Template): { template: Template; unknownPictures: number } {
  const unknown = new Set<PictureId>()
  const known = (picture: PictureId) => {
    if (existsSync(join(OPENMOJI_FOLDER, 'color/svg', `${picture}.svg`))) return picture
    unknown.add(picture)
    return PIN
  }
  const zones = template.zones.map(({ wheel, ...zone }) => ({
    ...zone,
    picture: known(zone.picture),
    ...(wheel && { wheel: wheel.map(({ words, picture }) => ({ words, picture: known(picture) })) }),
  }))
  return {
    template: { ...template, picture: known(template.picture), zones },
    unknownPictures: unknown.size,
  }
}
