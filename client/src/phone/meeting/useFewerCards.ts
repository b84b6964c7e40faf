import type { Stage } from '@wijktafel/shared/stage'
import { useEffect, useRef, useState } from 'react'

/**
 * How often the cards of a step became fewer since this page opened: somebody took one back, or the regisseur keeps one from
 * the table. The stage does not say which; each phone asks for its own.
 */
export function useFewerCards(stage: Stage | null): number {
  const [times, setTimes] = useState(0)
  const known = useRef({ activityId: '', cards: 0 })
  const activityId = stage?.activity?.id ?? ''
  const cards = stage?.counts.cards ?? 0
  useEffect(() => {
    const before = known.current
    known.current = { activityId, cards }
    if (before.activityId === activityId && cards < before.cards) setTimes((each) => each + 1)
  }, [activityId, cards])
  return times
}
