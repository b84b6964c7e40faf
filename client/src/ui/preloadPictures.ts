import { pictureUrl } from './Picture.tsx'

const AT_THE_LATEST_MS = 2_000

/**
 * Fetches pictures that will be needed just when nothing can be fetched any more: no network, no server. Once the device
 * has nothing else to do: what one sees now goes first.
 */
export function preloadPictures(ids: readonly string[], urlOf = pictureUrl): void {
  const fetchAll = () => {
    for (const id of ids) new Image().src = urlOf(id)
  }
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: AT_THE_LATEST_MS })
  else setTimeout(fetchAll, AT_THE_LATEST_MS)
}
