import type { PictureId } from '@wijktafel/shared/ids'
import { PICTURE_CATEGORIES, type PictureCategoryId } from '@wijktafel/shared/pictures/categories'

/** A category, or what this device used last. */
export type DrawerId = PictureCategoryId | 'recent'

export function findDrawer(id: DrawerId, recent: readonly PictureId[]): readonly PictureId[] {
  if (id === 'recent') return recent
  return PICTURE_CATEGORIES.find((category) => category.id === id)?.pictures ?? []
}
