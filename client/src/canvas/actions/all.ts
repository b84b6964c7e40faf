import type { BoardAction } from './boardAction.ts'
import { zoneActions } from './zones.ts'

/** In the order in which they are offered. */
export const BOARD_ACTIONS: readonly BoardAction[] = [...zoneActions]
