import type { MapShapeProps } from '@wijktafel/shared/board/boardShapes'
import {
  BaseBoxShapeUtil,
  createShapePropsMigrationSequence,
  HTMLContainer,
  type RecordProps,
  T,
} from 'tldraw'
import { mapSvg } from '../out/svg/mapSvg.tsx'
import { MapPaper } from './MapPaper.tsx'
import type { MapShape } from './shapeTypes.ts'

/** The neighbourhood under the cards: a picture of one's own, or paper to draw on. No tile server is ever asked. */
export class MapShapeUtil extends BaseBoxShapeUtil<MapShape> {
  static override type = 'map' as const
  static override props: RecordProps<MapShape> = {
    w: T.nonZeroNumber,
    h: T.nonZeroNumber,
    title: T.string,
    media: T.string.nullable() as unknown as T.Validatable<MapShapeProps['media']>,
    drawing: T.boolean,
  }
  static override migrations = createShapePropsMigrationSequence({ sequence: [] })

  override getDefaultProps(): MapShape['props'] {
    return { w: 1200, h: 800, title: '', media: null, drawing: true }
  }

  override canBind = () => false
  override hideRotateHandle = () => true
  override isAspectRatioLocked = ({ props }: MapShape) => props.media !== null

  override getText(shape: MapShape) {
    return shape.props.title
  }

  override getAriaDescriptor(shape: MapShape) {
    return shape.props.title
  }

  override toSvg = mapSvg

  override component({ props }: MapShape) {
    return (
      <HTMLContainer>
        <MapPaper {...props} />
      </HTMLContainer>
    )
  }

  override indicator({ props }: MapShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }
}
