import { areZonesLocked, setZonesLocked, tidyZones } from '../boardActions.ts'
import type { BoardAction } from './boardAction.ts'

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

export const zoneActions: readonly BoardAction[] = [tidy, lock]
