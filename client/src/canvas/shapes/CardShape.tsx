import { type CardShapeProps, cardSize, NO_CARD } from '@wijktafel/shared/board/boardShapes'
import type { PictureId } from '@wijktafel/shared/ids'
import {
  HTMLContainer,
  type RecordProps,
  Rectangle2d,
  ShapeUtil,
  type SvgExportContext,
  T,
  useEditor,
  useValue,
} from 'tldraw'
import { cardSvg } from '../out/svg/cardSvg.tsx'
import { CardPaper } from './CardPaper.tsx'
import { cardPinOf } from './cardPin.ts'
import { PinMark } from './PinMark.tsx'
import { cardMigrations } from './shapeMigrations.ts'
import styles from './shapes.module.css'
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

  override async toSvg(shape: CardShape, context: SvgExportContext) {
    const pin = cardPinOf(this.editor, shape)
    const card = await cardSvg(shape, context)
    return (
      <>
        {pin && <PinMark {...pin} />}
        {card}
      </>
    )
  }

  override component(shape: CardShape) {
    return (
      <HTMLContainer>
        <CardPinMark shape={shape} />
        <CardPaper shape={shape} />
      </HTMLContainer>
    )
  }

  override indicator(shape: CardShape) {
    const { w, h } = cardSize(shape.props)
    return <rect width={w} height={h} rx={14} ry={14} />
  }
}

/** Under the paper, so that the line ends at its edge. Follows the map and the card. */
function CardPinMark({ shape }: { shape: CardShape }) {
  const editor = useEditor()
  const pin = useValue('card pin', () => cardPinOf(editor, shape), [editor, shape])
  if (!pin) return null
  return (
    <svg className={styles.pin} aria-hidden="true">
      <PinMark {...pin} />
    </svg>
  )
}
