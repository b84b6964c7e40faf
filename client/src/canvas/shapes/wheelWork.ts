import { turnOn } from '@wijktafel/shared/board/wheel'
import { type Atom, atom, type Editor, type TLShapeId } from 'tldraw'
import type { WheelShape } from './shapeTypes.ts'

/** How long a wheel turns on every screen. */
export const TURN_MS = 3_000

/** Turns the wheel for everyone, also a locked one. Not a step to take back: who wants another one turns again. */
export function turnWheel(editor: Editor, wheel: WheelShape): void {
  const { angle, turns, labels } = wheel.props
  if (labels.length === 0) return
  const props = { angle: turnOn(angle, labels.length, randomShare), turns: turns + 1 }
  editor.run(() => editor.updateShape<WheelShape>({ id: wheel.id, type: 'wheel', props }), {
    ignoreShapeLock: true,
    history: 'ignore',
  })
}

/** From 0 up to, not including, 1, from the system's own randomness: nobody has a hand in it. */
function randomShare(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return value / 2 ** 32
}

const openForms = new WeakMap<Editor, Atom<TLShapeId | null>>()

/** The wheel whose words are being written on this screen. */
export function openForm(editor: Editor): Atom<TLShapeId | null> {
  const known = openForms.get(editor)
  if (known) return known
  const form = atom<TLShapeId | null>('wheel whose words are written', null)
  openForms.set(editor, form)
  return form
}
