import type { Editor } from 'tldraw'

/** The side of a hand rests on the screen a little before the pen comes and after it left. */
export const PALM_MS = 500

/**
 * After the first stroke of a pen tldraw hears no finger any more, for ever. Here a finger works again as soon as the pen
 * is up: only while it writes, and just after, a touch is taken for the hand that holds it. Returns how to end it.
 */
export function mixPenAndFinger(editor: Editor): () => void {
  const container = editor.getContainer()
  let isPenDown = false
  let lastPenAt = Number.NEGATIVE_INFINITY
  const handlePointer = (event: PointerEvent) => {
    if (event.pointerType === 'pen') {
      lastPenAt = event.timeStamp
      if (event.type === 'pointerdown') isPenDown = true
      if (event.type === 'pointerup' || event.type === 'pointercancel') isPenDown = false
      return
    }
    if (event.type !== 'pointerdown' || !editor.getInstanceState().isPenMode) return
    if (!isPenDown && event.timeStamp - lastPenAt > PALM_MS) editor.updateInstanceState({ isPenMode: false })
  }
  const events = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const
  for (const name of events) container.addEventListener(name, handlePointer, { capture: true })
  return () => {
    for (const name of events) container.removeEventListener(name, handlePointer, { capture: true })
  }
}
