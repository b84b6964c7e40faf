import type { Editor } from 'tldraw'

/** The side of a hand rests on the screen a little before the pen comes and after it left. */
export const PALM_MS = 500

/**
 * After the first stroke of a pen tldraw hears no finger any more, for ever. Here a finger works again as soon as the pen
 * is up: only while it writes, and just before and after, a touch is taken for the hand that holds it. Of that hand tldraw
 * hears nothing, until it goes up: the place of a touch that it ignores would still throw the stroke away.
 * Begin this before anything else that listens to touches. Returns how to end it.
 */
export function mixPenAndFinger(editor: Editor): () => void {
  const container = editor.getContainer()
  const palms = new Set<number>()
  let isPenDown = false
  let lastPenAt = Number.NEGATIVE_INFINITY
  const isPalm = ({ timeStamp }: Event) => isPenDown || timeStamp - lastPenAt <= PALM_MS

  const hearPen = ({ type, timeStamp, buttons }: PointerEvent) => {
    lastPenAt = timeStamp
    if (type === 'pointerdown') isPenDown = true
    // It may have been lifted where nobody here heard it.
    if (isEnd(type) || buttons === 0) isPenDown = false
  }
  const handlePointer = (event: PointerEvent) => {
    const { type, pointerType, pointerId } = event
    if (pointerType === 'pen') {
      hearPen(event)
      return
    }
    if (type === 'pointerdown' && pointerType === 'touch' && isPalm(event)) palms.add(pointerId)
    if (palms.has(pointerId)) event.stopImmediatePropagation()
    else if (type === 'pointerdown' && !isPenDown) endPenMode(editor)
    if (isEnd(type)) palms.delete(pointerId)
  }
  // Pinching is heard from touches, not from pointers. Their pointers went down just before.
  const handleTouch = (event: TouchEvent) => {
    if (palms.size > 0) event.stopImmediatePropagation()
  }
  const options = { capture: true }
  for (const name of POINTER_EVENTS) container.addEventListener(name, handlePointer, options)
  container.addEventListener('touchstart', handleTouch, options)
  return () => {
    for (const name of POINTER_EVENTS) container.removeEventListener(name, handlePointer, options)
    container.removeEventListener('touchstart', handleTouch, options)
  }
}

const POINTER_EVENTS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const

function isEnd(type: string): boolean {
  return type === 'pointerup' || type === 'pointercancel'
}

function endPenMode(editor: Editor): void {
  if (editor.getInstanceState().isPenMode) editor.updateInstanceState({ isPenMode: false })
}
