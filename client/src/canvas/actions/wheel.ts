import { createShapeId, type Editor } from 'tldraw'
import type { WheelShape } from '../shapes/shapeTypes.ts'
import { openForm, turnWheel } from '../shapes/wheelWork.ts'
import type { BoardAction } from './boardAction.ts'
import { placeInSight } from './placeInSight.ts'

const SIZE = { w: 520, h: 620 }

function wheelsOf(editor: Editor): WheelShape[] {
  return editor.getCurrentPageShapes().filter((shape) => shape.type === 'wheel') as WheelShape[]
}

/** The one that is chosen; else the only one on the board, which may be locked and so cannot be chosen. */
function theWheel(editor: Editor): WheelShape | null {
  const wheels = wheelsOf(editor)
  const chosen = new Set(editor.getSelectedShapeIds())
  return wheels.find(({ id }) => chosen.has(id)) ?? (wheels.length === 1 ? (wheels[0] ?? null) : null)
}

const add: BoardAction = {
  id: 'addWheel',
  place: 'lead',
  name: () => 'canvas.wheel.add',
  picture: () => '1F3A1',
  isOffered: ({ editor }) => wheelsOf(editor).length === 0,
  run({ editor }) {
    const id = createShapeId()
    editor.run(() => {
      editor.markHistoryStoppingPoint('wheel')
      const props = { ...SIZE, labels: [], pictures: [], angle: 0, turns: 0 }
      editor.createShape<WheelShape>({ id, type: 'wheel', ...placeInSight(editor, SIZE), props })
      editor.select(id)
    })
    openForm(editor).set(id)
  },
}

const words: BoardAction = {
  id: 'wheelWords',
  place: 'lead',
  name: () => 'canvas.wheel.write',
  picture: () => '270F',
  isOffered: ({ editor }) => theWheel(editor) !== null,
  run({ editor }) {
    const wheel = theWheel(editor)
    if (!wheel) return
    editor.selectNone()
    openForm(editor).set(wheel.id)
    editor.zoomToBounds(editor.getShapePageBounds(wheel) ?? editor.getViewportPageBounds(), { inset: 120 })
  },
}

const turn: BoardAction = {
  id: 'turnWheel',
  place: 'selection',
  name: () => 'canvas.wheel.turn',
  picture: () => '1F504',
  isOffered: ({ editor }) => editor.getOnlySelectedShape()?.type === 'wheel',
  run({ editor }) {
    const wheel = theWheel(editor)
    if (wheel) turnWheel(editor, wheel)
  },
}

export const wheelActions: readonly BoardAction[] = [add, words, turn]
