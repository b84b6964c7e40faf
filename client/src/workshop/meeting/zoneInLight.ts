import type { BoardId } from '@wijktafel/shared/ids'
import type { Stage } from '@wijktafel/shared/stage'

/** The zone of this board on which the regisseur put the light: its id in the template. */
export function zoneInLight({ spotlight }: Pick<Stage, 'spotlight'>, boardId: BoardId): string | null {
  return spotlight?.boardId === boardId ? spotlight.zoneId : null
}
