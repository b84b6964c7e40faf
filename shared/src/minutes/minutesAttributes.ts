/**
 * What the editor keeps with headings and lines of the minutes, and what no reader sees:
 * - `minutesStep` of a heading: the piece of which step begins here. It ends at the next heading of its level;
 * - `draft`: nobody said yet that the piece is right;
 * - `made`: what stood in it when it was made;
 * - `told`: ids of the decisions and promises that it tells;
 * - `said` of a line: ids of the cards that it speaks of;
 * - `remark` of a line: the remark that it tells, which only who may read the board reads.
 * Ids are joined by a space.
 */
export const HEADING_ATTRIBUTES = ['minutesStep', 'draft', 'made', 'told'] as const
export const LINE_ATTRIBUTES = ['said', 'remark'] as const

export const DRAFT = 'draft'

export const joinIds = (ids: readonly string[]): string => ids.join(' ')
export const splitIds = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(' ').filter(Boolean) : []
