import type { BoardAction } from './boardAction.ts'
import { frameActions } from './frame.ts'
import { mapActions } from './map.ts'
import { outActions } from './out.ts'
import { pileActions } from './pile.ts'
import { togetherActions } from './together.ts'
import { votesActions } from './votes.ts'
import { wheelActions } from './wheel.ts'
import { zoneActions } from './zones.ts'

/** In the order in which they are offered. */
export const BOARD_ACTIONS: readonly BoardAction[] = [
  ...togetherActions,
  ...zoneActions,
  ...votesActions,
  ...frameActions,
  ...outActions,
  ...pileActions,
  ...wheelActions,
  ...mapActions,
]
