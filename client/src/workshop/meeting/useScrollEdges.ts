import { type RefObject, useEffect, useState } from 'react'

interface ScrollEdges {
  /** Whether something is out of sight there. */
  above: boolean
  below: boolean
}

/** Half a pixel may be lost where the screen is zoomed. */
const TOLERANCE_PX = 2

/** What a scrolling list hides at its two ends, kept true while it scrolls and while it or what is in it grows or shrinks. */
export function useScrollEdges(list: RefObject<HTMLElement | null>): ScrollEdges {
  const [edges, setEdges] = useState<ScrollEdges>({ above: false, below: false })
  useEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => {
      const above = element.scrollTop > TOLERANCE_PX
      const below = element.scrollTop + element.clientHeight < element.scrollHeight - TOLERANCE_PX
      setEdges((now) => (now.above === above && now.below === below ? now : { above, below }))
    }
    const sizes = new ResizeObserver(measure)
    for (const each of [element, ...element.children]) sizes.observe(each)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [list])
  return edges
}
