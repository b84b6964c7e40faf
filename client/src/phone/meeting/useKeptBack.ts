import type { CardId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import type { MyCard } from './myCards.ts'

/** Own cards that the regisseur keeps from the table, and that their maker has not read about yet. */
export function useKeptBack(mine: readonly MyCard[]) {
  const [seen, setSeen] = useState<ReadonlySet<CardId>>(new Set())
  const fresh = mine.filter(({ id, state }) => state === 'keptBack' && !seen.has(id))
  const markKeptBackSeen = () => {
    if (fresh.length > 0) setSeen((before) => new Set([...before, ...fresh.map(({ id }) => id)]))
  }
  return { newlyKeptBack: fresh.length, markKeptBackSeen }
}
