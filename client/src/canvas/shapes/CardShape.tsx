import { type CardShapeProps, cardSize, NO_CARD } from '@wijktafel/shared/board/boardShapes'
import type { PictureId } from '@wijktafel/shared/ids'
import { HTMLContainer, type RecordProps, Rectangle2d, ShapeUtil, T } from 'tldraw'
import { cardSvg } from '../out/svg/cardSvg.tsx'
import { CardPaper } from './CardPaper.tsx'
import { cardMigrations } from './shapeMigrations.ts'
import type { CardShape } from './shapeTypes.ts'

const pictureValidator = T.string as unknown as T.Validatable<PictureId>

/** A contribution: pictures, words, a photo. Its size follows from its content; a double click edits the words. */
export class CardShapeUtil extends ShapeUtil<CardShape> {
  static override type = 'card' as const
  static override props: RecordProps<CardShape> = {
    text: T.string,
    pictures: T.arrayOf(pictureValidator),
    photo: T.string.nullable() as unknown as T.Validatable<CardShapeProps['photo']>,
    side: T.literalEnum('resident', 'professional').nullable(),
    voice: T.string.nullable() as unknown as T.Validatable<CardShapeProps['voice']>,
    voiceSeconds: T.number,
    face: T.string.nullable() as unknown as T.Validatable<CardShapeProps['face']>,
    pile: T.string.nullable(),
    pileRank: T.string,
  }
  static override migrations = cardMigrations

  override getDefaultProps(): CardShape['props'] {
    return { ...NO_CARD, pictures: [] }
  }

  override getGeometry(shape: CardShape) {
    const { w, h } = cardSize(shape.props)
    return new Rectangle2d({ width: w, height: h, isFilled: true })
  }

  override canEdit = () => true
  override canResize = () => false
  override hideResizeHandles = () => true
  override hideRotateHandle = () => true
  override isAspectRatioLocked = () => true

  override getText(shape: CardShape) {
    return shape.props.text
  }

  override getAriaDescriptor(shape: CardShape) {
    return shape.props.text
  }

  /** Paper that is picked up lies on top. */
  override onTranslateStart = ({ id, type, parentId, index }: CardShape) => {
    const top = this.editor.getHighestIndexForParent(parentId)
    const isOnTop = this.editor.getSortedChildIdsForParent(parentId).at(-1) === id
    return { id, type, index: isOnTop ? index : top }
  }

  override toSvg = cardSvg

  override component(shape: CardShape) {
    return (
      <HTMLContainer>
        <CardPaper shape={shape} />
      </HTMLContainer>
    )
  }

  override indicator(shape: CardShape) {
    const { w, h } = cardSize(shape.props)
    return <rect width={w} height={h} rx={14} ry={14} />
  }
}
