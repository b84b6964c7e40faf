import { LIMITS } from '@wijktafel/shared/limits'
import type { Editor, TLShape } from 'tldraw'
import { cardsOf } from '../tidyZone.ts'
import { sortByVotes } from '../votes.ts'
import { boxesOf, inReadingOrder } from '../zoneContents.ts'
import type { BoardAction } from './boardAction.ts'

const FEWEST = 2
const CHOOSABLE: ReadonlySet<string> = new Set(['card', 'note', 'text', 'image', 'cluster', 'pile'])

/** In reading order; a card on a group that is chosen too belongs to its group. */
function chosenThings(editor: Editor): TLShape[] {
  const chosen = editor.getSelectedShapes().filter(({ type }) => CHOOSABLE.has(type))
  const groups = chosen.filter(({ type }) => type === 'cluster')
  const inGroups = new Set(groups.flatMap((group) => cardsOf(editor, group)).map(({ shape }) => shape.id))
  const apart = chosen.filter(({ id }) => !inGroups.has(id))
  return inReadingOrder(boxesOf(editor, apart)).map(({ shape }) => shape)
}

const letChoose: BoardAction = {
  id: 'letChoose',
  place: 'selection',
  name: () => 'canvas.choose',
  picture: () => '1F5F3',
  isOffered: ({ editor, props }) =>
    props.onDecide !== undefined && editor.getSelectedShapes().some(({ type }) => CHOOSABLE.has(type)),
  run: ({ editor, props, say }) => {
    const ids = chosenThings(editor).map(({ id }) => id)
    const most = LIMITS.DECISION_OPTIONS
    if (ids.length < FEWEST) say({ key: 'canvas.choose.few' })
    else if (ids.length > most) say({ key: 'canvas.choose.many', params: { n: ids.length, most } })
    else props.onDecide?.(ids)
  },
}

/** The one zone or group that is chosen. */
function chosenPlace(editor: Editor): TLShape | null {
  const shape = editor.getOnlySelectedShape()
  return shape?.type === 'zone' || shape?.type === 'cluster' ? shape : null
}

const sortChosen: BoardAction = {
  id: 'sortVotes',
  place: 'selection',
  name: () => 'canvas.zone.sortVotes',
  picture: () => '1F4CA',
  isOffered: ({ editor }) => chosenPlace(editor) !== null,
  run: ({ editor, say }) => {
    const place = chosenPlace(editor)
    if (place) say(sortByVotes(editor, place))
  },
}

export const votesActions: readonly BoardAction[] = [sortChosen, letChoose]
