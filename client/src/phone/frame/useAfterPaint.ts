import { startTransition, useEffect, useState } from 'react'

/**
 * False while a screen is first drawn; true once it stands there and one frame passed in which a tap can be heard. For what
 * may follow: drawn at once, it would keep a slow phone from answering that tap.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setPainted(true)))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return isPainted
}
