import type { MapShapeProps } from '@wijktafel/shared/board/boardShapes'
import {
  BaseBoxShapeUtil,
  createShapePropsMigrationSequence,
  HTMLContainer,
  type JsonObject,
  type RecordProps,
  T,
  type TLBaseShape,
} from 'tldraw'
import styles from './shapes.module.css'

export type MapShape = TLBaseShape<'map', MapShapeProps & JsonObject>

/** The neighbourhood under the cards. */
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

  override hideRotateHandle = () => true

  override component({ props }: MapShape) {
    return (
      <HTMLContainer>
        <section
          className={styles.cluster}
          style={{ width: props.w, height: props.h }}
          aria-label={props.title}
        >
          <h3>{props.title}</h3>
        </section>
      </HTMLContainer>
    )
  }

  override indicator({ props }: MapShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }
}
