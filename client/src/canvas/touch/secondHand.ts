import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { LOOSE } from '../boardActions.ts'
import { HandMoves } from './handMoves.ts'

/** On a smaller screen two fingers are one person's, who wants to see it nearer. */
const LARGE_SCREEN = 1000
/** Two fingers that come so close together, in time and place, are a pinch. */
const PINCH_MS = 150
const PINCH_DISTANCE = 320

export interface Touch {
  x: number
  y: number
  at: number
  /** The loose thing under it; null on paper, on a zone, on what is locked. */
  shapeId: TLShapeId | null
}

interface Situation {
  screenWidth: number
  /** The first finger moves its thing already. */
  isDragging: boolean
}

/** Whether a second finger is somebody else's: on a thing of its own, and not close to the first one in time and place. */
export function isOtherHand(first: Touch, second: Touch, { screenWidth, isDragging }: Situation): boolean {
  if (screenWidth < LARGE_SCREEN || first.shapeId === null || second.shapeId === null) return false
  if (first.shapeId === second.shapeId) return false
  if (isDragging) return true
  const distance = Math.hypot(first.x - second.x, first.y - second.y)
  return second.at - first.at > PINCH_MS || distance > PINCH_DISTANCE
}

interface Hand {
  id: TLShapeId
  from: Pick<TLShape, 'x' | 'y' | 'index'>
  /** Where the finger came down, on the page. */
  start: { x: number; y: number }
}

/**
 * Two people at one large screen: a finger that comes down on another loose thing while a first finger holds one moves
 * that thing, where tldraw would zoom. tldraw itself never hears of it. Returns how to end it.
 */
export function hearSecondHands(editor: Editor): () => void {
  const container = editor.getContainer()
  const moves = new HandMoves(editor)
  const touches = new Map<number, Touch>()
  const hands = new Map<number, Hand>()

  const handleDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    const shape = looseAt(editor, event)
    const touch = { x: event.clientX, y: event.clientY, at: event.timeStamp, shapeId: shape?.id ?? null }
    const first = [...touches].find(([id]) => !hands.has(id))?.[1]
    touches.set(event.pointerId, touch)
    const isHeld = [...touches.values()].some((other) => other !== touch && other.shapeId === touch.shapeId)
    const isOther = first && shape && !isHeld && isOtherHand(first, touch, situationOf(editor))
    if (!isOther || editor.getIsReadonly() || !editor.isIn('select')) return
    event.stopPropagation()
    const { x, y, index } = shape
    hands.set(event.pointerId, { id: shape.id, from: { x, y, index }, start: editor.screenToPage(touch) })
    moves.show(shape.id, { index: editor.getHighestIndexForParent(shape.parentId) })
  }
  const handleMove = (event: PointerEvent) => {
    const hand = hands.get(event.pointerId)
    if (!hand) return
    event.stopPropagation()
    const now = editor.screenToPage({ x: event.clientX, y: event.clientY })
    moves.show(hand.id, { x: hand.from.x + now.x - hand.start.x, y: hand.from.y + now.y - hand.start.y })
  }
  const handleUp = (event: PointerEvent) => {
    touches.delete(event.pointerId)
    const hand = hands.get(event.pointerId)
    if (!hand) return
    event.stopPropagation()
    hands.delete(event.pointerId)
    moves.finish(hand.id, hand.from)
  }
  // Pinching is heard from touches, not from pointers.
  const handleTouch = (event: TouchEvent) => {
    if (hands.size > 0) event.stopPropagation()
  }
  const listeners = [
    ['pointerdown', handleDown],
    ['pointermove', handleMove],
    ['pointerup', handleUp],
    ['pointercancel', handleUp],
    ['touchstart', handleTouch],
  ] as const
  const options = { capture: true }
  for (const [name, listener] of listeners)
    container.addEventListener(name, listener as EventListener, options)
  return () => {
    for (const [name, listener] of listeners)
      container.removeEventListener(name, listener as EventListener, options)
    moves.dispose()
  }
}

function situationOf(editor: Editor): Situation {
  return { screenWidth: editor.getViewportScreenBounds().w, isDragging: editor.isIn('select.translating') }
}

/** What lies loose on top there. In a tldraw group, or locked: nothing. */
function looseAt(editor: Editor, { clientX, clientY }: PointerEvent): TLShape | null {
  const point = editor.screenToPage({ x: clientX, y: clientY })
  const shape = editor.getShapeAtPoint(point, {
    hitInside: true,
    filter: (each) => LOOSE.has(each.type) && !each.isLocked,
  })
  return shape && shape.parentId === editor.getCurrentPageId() ? shape : null
}
