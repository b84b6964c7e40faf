import type {} from '@wijktafel/shared/board/boardShapes'
import { PILE } from '@wijktafel/shared/board/piles'
import {
  BaseBoxShapeUtil,
  createShapePropsMigrationSequence,
  type Editor,
  HTMLContainer,
  type RecordProps,
  T,
  type TLShape,
  type TLShapeId,
} from 'tldraw'
import { pileSvg } from '../out/svg/pileSvg.tsx'
import { PilePaper } from './PilePaper.tsx'
import { cardsOfPile, isCard, isPile } from './pileVisibility.ts'
import { addToPile, setPileOpen, spreadApart, takeFromPile } from './pileWork.ts'
import type { CardShape, PileShape } from './shapeTypes.ts'

/**
 * Cards on one place, with their count. Cards point to their pile; nothing is ever inside it.
 * What is dropped on it joins it, what is dragged off it when it is open leaves it; who takes it away spreads its cards out.
 */
export class PileShapeUtil extends BaseBoxShapeUtil<PileShape> {
  static override type = 'pile' as const
  static override props: RecordProps<PileShape> = {
    w: T.nonZeroNumber,
    h: T.nonZeroNumber,
    title: T.string,
    isOpen: T.boolean,
  }
  static override migrations = createShapePropsMigrationSequence({ sequence: [] })

  private readonly carried = new Map<TLShapeId, readonly CardShape[]>()

  constructor(editor: Editor) {
    super(editor)
    const spread = editor.store.sideEffects.registerAfterDeleteHandler('shape', (shape, source) => {
      if (source === 'user' && isPile(shape)) spreadApart(editor, shape)
    })
    editor.disposables.add(spread)
  }

  override getDefaultProps(): PileShape['props'] {
    return { ...PILE, title: '', isOpen: false }
  }

  override canEdit = () => true
  override canResize = () => false
  override hideResizeHandles = () => true
  override hideRotateHandle = () => true
  override canBind = () => false

  override getText(shape: PileShape) {
    return shape.props.title
  }

  override getAriaDescriptor(shape: PileShape) {
    return shape.props.title
  }

  /** Answers with a change, an empty one: otherwise its name would be edited as well. */
  override onDoubleClick = (shape: PileShape) => {
    const { id, type } = shape
    if (this.editor.getIsReadonly()) return { id, type }
    this.editor.markHistoryStoppingPoint('pile')
    setPileOpen(this.editor, shape, !shape.props.isOpen)
    return { id, type }
  }

  override onDropShapesOver = (shape: PileShape, shapes: TLShape[]) => {
    const now = this.editor.getShape(shape.id)
    if (!now || !isPile(now)) return
    const cards = this.fresh(shapes)
    addToPile(this.editor, now, cards)
    if (!now.props.isOpen) this.editor.deselect(...cards)
  }

  override onDragShapesOut = (shape: PileShape, shapes: TLShape[]) => {
    takeFromPile(this.editor, shape, this.fresh(shapes))
  }

  override onTranslateStart = (shape: PileShape) => {
    const chosen = new Set(this.editor.getSelectedShapeIds())
    this.carried.set(
      shape.id,
      cardsOfPile(this.editor, shape.id).filter(({ id }) => !chosen.has(id)),
    )
  }

  override onTranslate = (initial: PileShape, current: PileShape) => {
    const [dx, dy] = [current.x - initial.x, current.y - initial.y]
    const carried = this.carried.get(initial.id) ?? []
    this.editor.updateShapes(carried.map(({ id, type, x, y }) => ({ id, type, x: x + dx, y: y + dy })))
  }

  override onTranslateEnd = (initial: PileShape) => {
    this.carried.delete(initial.id)
  }

  override toSvg = pileSvg(this.editor)

  override component(shape: PileShape) {
    return (
      <HTMLContainer>
        <PilePaper shape={shape} />
      </HTMLContainer>
    )
  }

  override indicator({ props }: PileShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }

  /** As they are now: dragging hands over what they were when it began. */
  private fresh(shapes: readonly TLShape[]): CardShape[] {
    return shapes.flatMap(({ id }) => {
      const shape = this.editor.getShape(id)
      return shape && isCard(shape) ? [shape] : []
    })
  }
}
