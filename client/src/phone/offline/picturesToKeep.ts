import { PICTURE_CATEGORIES } from '@wijktafel/shared/pictures/categories'
import { FACES } from '@wijktafel/shared/pictures/faces'
import { smallPictureUrl } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'

/** Those of our own buttons and words, and the faces. */
export const OWN_PICTURES = [...Object.values(PIC), ...FACES].map(smallPictureUrl)

/** All that one can choose from. */
export const DRAWER_PICTURES = PICTURE_CATEGORIES.flatMap(({ pictures }) => pictures).map(smallPictureUrl)
