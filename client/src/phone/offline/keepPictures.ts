import { PICTURE_CATEGORIES } from '@wijktafel/shared/pictures/categories'
import { FACES } from '@wijktafel/shared/pictures/faces'
import { PICTURE_CACHE } from '../../offline/phoneFiles.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'

const AT_ONCE = 2

/** Those of our own buttons and words, and the faces. */
export function keepOwnPictures(): Promise<void> {
  return keep([...Object.values(PIC), ...FACES])
}

/** All that one can choose from, gently, and only where it costs nobody anything. */
export async function keepDrawers(): Promise<void> {
  if (!isGoodConnection()) return
  await keep(PICTURE_CATEGORIES.flatMap(({ pictures }) => pictures))
}

interface NetworkInformation {
  saveData?: boolean
  effectiveType?: string
}

/** Where the browser says nothing about it, it is taken for good: all together they are half a megabyte. */
function isGoodConnection(): boolean {
  const { connection } = navigator as { connection?: NetworkInformation }
  if (connection?.saveData) return false
  return connection?.effectiveType === undefined || connection.effectiveType === '4g'
}

async function keep(ids: readonly string[]): Promise<void> {
  const cache = await caches.open(PICTURE_CACHE)
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  const queue = [...new Set(ids)].map(pictureUrl).filter((address) => !kept.has(address))
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await cache.add(new Request(next, { priority: 'low' }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
