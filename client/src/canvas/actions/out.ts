import { can, type Role } from '@wijktafel/shared/roles'
import type { TLShape } from 'tldraw'
import { outRequest } from '../out/outRequest.ts'
import { reportBoard } from '../out/reportBoard.ts'
import type { Target } from '../out/target.ts'
import type { BoardAction } from './boardAction.ts'

const DISK = '1F4BE'
const AREAS = new Set(['zone', 'snip'])

/** What was said at the table is taken along by who works there: not by who only looks on. */
export function mayTakeOut(role: Role): boolean {
  return can(role, 'board.edit') || can(role, 'project.export')
}

const save: BoardAction = {
  id: 'out',
  place: 'lead',
  name: () => 'canvas.out.open',
  picture: () => DISK,
  isOffered: () => true,
  run: ({ editor }) => void outRequest(editor).set({ kind: 'all' }),
}

const report: BoardAction = {
  id: 'report',
  place: 'lead',
  name: () => 'canvas.out.report',
  picture: () => '1F4D6',
  isOffered: ({ props }) => can(props.role, 'note.edit'),
  run: reportBoard,
}

const saveChosen: BoardAction = {
  id: 'outChosen',
  place: 'selection',
  forReaders: true,
  name: () => 'canvas.out.openChosen',
  picture: () => DISK,
  isOffered: ({ editor, props }) => mayTakeOut(props.role) && editor.getSelectedShapeIds().length > 0,
  run: ({ editor }) => void outRequest(editor).set(targetOf(editor.getOnlySelectedShape())),
}

function targetOf(only: TLShape | null): Target {
  return only && AREAS.has(only.type) ? { kind: 'area', id: only.id } : { kind: 'chosen' }
}

export const outActions: readonly BoardAction[] = [report, save, saveChosen]
