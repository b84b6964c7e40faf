import type { PictureId } from '@wijktafel/shared/ids'
import { startTransition, useEffect, useState } from 'react'
import { smallPictureUrl } from '../ui/Picture.tsx'

/** A picture that is longer on its way comes after the others. */
const AT_THE_LATEST_MS = 150

/**
 * The pictures once the first `count` of them can be drawn; till then those of before. Nine that come in one by one cost
 * a slow processor nine times laying out and painting, nine at once cost it once.
 */
export function useDecodedFirst(pictures: readonly PictureId[], count: number): readonly PictureId[] {
  const [ready, setReady] = useState(pictures)
  useEffect(() => {
    if (ready === pictures) return
    let isPast = false
    const show = () => {
      if (!isPast) startTransition(() => setReady(pictures))
      isPast = true
    }
    const timer = setTimeout(show, AT_THE_LATEST_MS)
    void decodeAll(pictures.slice(0, count)).then(show)
    return () => {
      isPast = true
      clearTimeout(timer)
    }
  }, [ready, pictures, count])
  return ready
}

/** One that cannot be had holds up none: it has its own way of showing that. */
function decodeAll(pictures: readonly PictureId[]): Promise<unknown> {
  return Promise.allSettled(
    pictures.map((id) => {
      const image = new Image()
      image.src = smallPictureUrl(id)
      return image.decode()
    }),
  )
}
