import { holds, type ZoneBox } from '@wijktafel/shared/board/places'
import { latestVotes, votesAmong } from '@wijktafel/shared/board/sortCards'
import { type Computed, computed, type Editor, type TLShape } from 'tldraw'
import type { Notice } from './BoardNotice.tsx'
import type { StampShape } from './shapes/shapeTypes.ts'
import { cardsOf, sortGroupByVotes, sortZoneByVotes } from './tidyZone.ts'
import { boxesOf, contentsOf, middleOf } from './zoneContents.ts'

const known = new WeakMap<Editor, Computed<ReadonlyMap<string, number>>>()

/** What got votes on this board, by record id. Worked out anew only when a stamp comes, goes or changes. */
export function votesOn(editor: Editor): Computed<ReadonlyMap<string, number>> {
  const before = known.get(editor)
  if (before) return before
  const stamps = editor.store.query.records('shape', () => ({ type: { eq: 'stamp' } }))
  const votes = computed('votes', () =>
    latestVotes(stamps.get().map(({ props }) => props as StampShape['props'])),
  )
  known.set(editor, votes)
  return votes
}

function votesAmongShapes(editor: Editor, ids: readonly string[]) {
  const stamps = editor.getCurrentPageShapes().filter((shape) => shape.type === 'stamp') as StampShape[]
  return votesAmong(
    stamps.map(({ props }) => props),
    new Set(ids),
  )
}

/** Whether people voted for a group or a pile in this zone: those stay where they are. */
function hasVotedGroup(editor: Editor, zone: ZoneBox): boolean {
  const voted = [...votesOn(editor).get().keys()].flatMap((id) => editor.getShape(id as TLShape['id']) ?? [])
  const groups = voted.filter(({ type }) => type === 'cluster' || type === 'pile')
  return boxesOf(editor, groups).some((box) => holds(zone, middleOf(box)))
}

/** Lays what got most votes first on a group or in a zone, in one step to take back. What was done, or why not, in words. */
export function sortByVotes(editor: Editor, place: TLShape): Notice {
  if (place.type === 'cluster') {
    const cards = cardsOf(editor, place).map(({ shape }) => shape.id)
    const votes = votesAmongShapes(editor, cards)
    if (!votes) return { key: 'canvas.votes.none' }
    sortGroupByVotes(editor, place, votes)
    return { key: 'canvas.votes.sorted' }
  }
  const contents = contentsOf(editor, place)
  if (!contents) return { key: 'canvas.zone.onMap' }
  const votes = votesAmongShapes(
    editor,
    contents.loose.map(({ shape }) => shape.id),
  )
  if (!votes)
    return { key: hasVotedGroup(editor, contents.zone) ? 'canvas.votes.onGroups' : 'canvas.votes.none' }
  sortZoneByVotes(editor, place, votes)
  return { key: 'canvas.votes.sorted' }
}
