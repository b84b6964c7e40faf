import type { SnipShapeProps } from '@wijktafel/shared/board/boardShapes'
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

export type SnipShape = TLBaseShape<'snip', SnipShapeProps & JsonObject>

/** A frame around what goes into the report. Unlike a frame of tldraw it adopts nothing. */
export class SnipShapeUtil extends BaseBoxShapeUtil<SnipShape> {
  static override type = 'snip' as const
  static override props: RecordProps<SnipShape> = {
    w: T.nonZeroNumber,
    h: T.nonZeroNumber,
    title: T.string,
  }
  static override migrations = createShapePropsMigrationSequence({ sequence: [] })

  override getDefaultProps(): SnipShape['props'] {
    return { w: 900, h: 640, title: '' }
  }

  override hideRotateHandle = () => true

  override component({ props }: SnipShape) {
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

  override indicator({ props }: SnipShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }
}
