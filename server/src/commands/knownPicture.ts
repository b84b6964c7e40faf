import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PictureId } from '@wijktafel/shared/ids'
import type { Template } from '@wijktafel/shared/method/template'
import { pictureId } from '@wijktafel/shared/pictures/pictureId'

const OPENMOJI_FOLDER = dirname(createRequire(import.meta.url).resolve('openmoji/package.json'))
const PIN = pictureId('1F4CD')

/** Whether our set has it: what others bring may name any. */
export function isKnownPicture(picture: PictureId): boolean {
  return existsSync(join(OPENMOJI_FOLDER, 'color/svg', `${picture}.svg`))
}

/** Pictures that we do not have become a pin, and are named: the words are worth more than a picture. */
export function withKnownPictures(template: Template): { template: Template; unknown: Set<PictureId> } {
  const unknown = new Set<PictureId>()
  const known = (picture: PictureId) => {
    if (isKnownPicture(picture)) return picture
    unknown.add(picture)
    return PIN
  }
  const zones = template.zones.map(({ wheel, ...zone }) => ({
    ...zone,
    picture: known(zone.picture),
    ...(wheel && { wheel: wheel.map(({ words, picture }) => ({ words, picture: known(picture) })) }),
  }))
  return { template: { ...template, picture: known(template.picture), zones }, unknown }
}
