import { sortGroup, sortZone, tidyZones } from '../tidyZone.ts'
import { areZonesLocked, setZonesLocked } from '../zoneWrites.ts'
import type { ActionContext, BoardAction } from './boardAction.ts'

const tidy: BoardAction = {
  id: 'tidy',
  place: 'lead',
  name: () => 'canvas.lead.tidy',
  picture: () => '1F9F9',
  isOffered: () => true,
  run: ({ editor }) => tidyZones(editor),
}

const lock: BoardAction = {
  id: 'lock',
  place: 'lead',
  name: ({ editor }) => (areZonesLocked(editor) ? 'canvas.lead.unlock' : 'canvas.lead.lock'),
  picture: ({ editor }) => (areZonesLocked(editor) ? '1F513' : '1F512'),
  isOffered: () => true,
  run: ({ editor }) => setZonesLocked(editor, !areZonesLocked(editor)),
}

const reveal: BoardAction = {
  id: 'reveal',
  place: 'lead',
  name: () => 'canvas.lead.reveal',
  picture: () => '1F441',
  isOffered: ({ props }) => props.onReveal !== undefined,
  run: ({ props }) => props.onReveal?.(),
}

/** The one zone or group that is chosen. */
function chosen({ editor }: ActionContext, type: 'zone' | 'cluster') {
  const shape = editor.getOnlySelectedShape()
  return shape?.type === type ? shape : null
}

const tidyChosen: BoardAction = {
  id: 'tidyChosen',
  place: 'selection',
  name: () => 'canvas.zone.tidy',
  picture: () => '1F9F9',
  isOffered: (context) => chosen(context, 'zone') !== null,
  run: (context) => {
    const zone = chosen(context, 'zone')
    if (zone) tidyZones(context.editor, [zone])
  },
}

const sortChosen: BoardAction = {
  id: 'sortChosen',
  place: 'selection',
  name: () => 'canvas.zone.sort',
  picture: () => '1F465',
  isOffered: (context) => chosen(context, 'zone') !== null || chosen(context, 'cluster') !== null,
  run: (context) => {
    const [zone, group] = [chosen(context, 'zone'), chosen(context, 'cluster')]
    if (zone) sortZone(context.editor, zone)
    if (group) sortGroup(context.editor, group)
  },
}

export const zoneActions: readonly BoardAction[] = [tidy, lock, reveal, tidyChosen, sortChosen]
