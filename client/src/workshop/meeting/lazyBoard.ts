import { lazy } from 'react'

const load = () => import('../../canvas/Board.tsx').then((m) => ({ default: m.Board }))

/** The canvas comes in a file of its own: only who opens a meeting fetches it. */
export const LazyBoard = lazy(load)

/** Fetches it beforehand, so that a step with a board opens at once, also when the connection has gone meanwhile. */
export function fetchBoardEarly(): void {
  load().catch(() => undefined)
}
