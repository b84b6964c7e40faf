import type { WheelShapeProps } from '@wijktafel/shared/board/boardShapes'
import type { PictureId } from '@wijktafel/shared/ids'
import {
  BaseBoxShapeUtil,
  createShapePropsMigrationSequence,
  HTMLContainer,
  type JsonObject,
  type RecordProps,
  T,
  type TLBaseShape,
} from 'tldraw'
import { wheelSvg } from '../out/svg/wheelSvg.tsx'
import { WheelPaper } from './WheelPaper.tsx'

export type WheelShape = TLBaseShape<
  'wheel',
  Omit<WheelShapeProps, 'labels' | 'pictures'> & { labels: string[]; pictures: PictureId[] } & JsonObject
>

/** A wheel of questions that turns for everyone at once. Its words are changed in a form of its own: see actions/wheel.ts. */
export class WheelShapeUtil extends BaseBoxShapeUtil<WheelShape> {
  static override type = 'wheel' as const
  static override props: RecordProps<WheelShape> = {
    w: T.nonZeroNumber,
    h: T.nonZeroNumber,
    labels: T.arrayOf(T.string),
    pictures: T.arrayOf(T.string as unknown as T.Validatable<PictureId>),
    angle: T.number,
    turns: T.number,
  }
  static override migrations = createShapePropsMigrationSequence({ sequence: [] })

  override getDefaultProps(): WheelShape['props'] {
    return { w: 520, h: 620, labels: [], pictures: [], angle: 0, turns: 0 }
  }

  override canBind = () => false
  override hideRotateHandle = () => true
  override isAspectRatioLocked = () => true

  override getText(shape: WheelShape) {
    return shape.props.labels.join(' ')
  }

  override getAriaDescriptor(shape: WheelShape) {
    return shape.props.labels.join(', ')
  }

  override toSvg = wheelSvg

  override component(shape: WheelShape) {
    return (
      <HTMLContainer>
        <WheelPaper shape={shape} />
      </HTMLContainer>
    )
  }

  override indicator({ props }: WheelShape) {
    return <rect width={props.w} height={props.h} rx={24} ry={24} />
  }
}
