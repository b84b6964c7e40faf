import { pictureUrl } from './Picture.tsx'

/** Fetches pictures that will be needed just when nothing can be fetched any more: no network, no server. */
export function preloadPictures(ids: readonly string[]): void {
  for (const id of ids) new Image().src = pictureUrl(id)
}
