import type {} from '@wijktafel/shared/board/boardShapes'
import type { PictureId } from '@wijktafel/shared/ids'
import {
  BaseBoxShapeUtil,
  createShapePropsMigrationSequence,
  HTMLContainer,
  type RecordProps,
  T,
} from 'tldraw'
import { wheelSvg } from '../out/svg/wheelSvg.tsx'
import type { WheelShape } from './shapeTypes.ts'
import { WheelPaper } from './WheelPaper.tsx'

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
