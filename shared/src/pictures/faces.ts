import type { PictureId } from '../ids.ts'
import { pictureId } from './pictureId.ts'

/**
 * What someone can be at the table: animals, plants and things, never a human face.
 * The first six fill the first screen. Their words stand in `words.<language>.ts`.
 */
export const FACES: readonly PictureId[] = [
  ...['1F422', '1F98A', '1F426', '1F337', '1F41D', '1F333'],
  ...['1F98B', '1F989', '1F41F', '1F408', '1F994', '1F407'],
  ...['2600', '1F986', '1F40E', '1F33B', '1F40C', '1F418'],
  ...['1F992', '1F438', '1F335', '2B50', '2601', '1F308'],
].map(pictureId)
