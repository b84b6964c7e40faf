import { type Editor, react, type TLShape, type TLShapeId } from 'tldraw'

type Place = Pick<TLShape, 'x' | 'y' | 'index'>

interface HandMove {
  id: TLShapeId
  from: Place
  to: Place
}

/**
 * Moves of a second hand. They show at once, and become a step to take back of their own as soon as the first hand has
 * let go: so each hand's move is taken back by itself.
 */
export class HandMoves {
  private readonly editor: Editor
  private readonly done: HandMove[] = []
  private stop: (() => void) | null = null

  constructor(editor: Editor) {
    this.editor = editor
  }

  /** Shows the shape elsewhere. Nothing when it is gone or locked meanwhile. */
  show(id: TLShapeId, place: Partial<Place>): void {
    const shape = this.editor.getShape(id)
    if (!shape || shape.isLocked) return
    this.editor.run(() => this.editor.updateShape({ id, type: shape.type, ...place }), { history: 'ignore' })
  }

  /** The hand let go. */
  finish(id: TLShapeId, from: Place): void {
    const shape = this.editor.getShape(id)
    if (!shape || (shape.x === from.x && shape.y === from.y)) return
    const { x, y, index } = shape
    this.done.push({ id, from, to: { x, y, index } })
    this.stop ??= react('steps of the second hand', () => {
      if (this.editor.isIn('select.translating') || this.editor.isIn('select.pointing_shape')) return
      queueMicrotask(() => this.record())
    })
  }

  dispose(): void {
    this.record()
  }

  private record(): void {
    this.stop?.()
    this.stop = null
    for (const { id, from, to } of this.done.splice(0)) {
      const shape = this.editor.getShape(id)
      // Somebody else moved it on: that is no longer this hand's to take back.
      if (!shape || shape.x !== to.x || shape.y !== to.y) continue
      this.show(id, from)
      this.editor.markHistoryStoppingPoint('second hand')
      this.editor.updateShape({ id, type: shape.type, ...to })
    }
  }
}
