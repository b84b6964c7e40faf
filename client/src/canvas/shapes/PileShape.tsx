import type { PileShapeProps } from '@wijktafel/shared/board/boardShapes'
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

export type PileShape = TLBaseShape<'pile', PileShapeProps & JsonObject>

/** Cards on one place, with their count. Cards point to their pile; nothing is ever inside it. */
export class PileShapeUtil extends BaseBoxShapeUtil<PileShape> {
  static override type = 'pile' as const
  static override props: RecordProps<PileShape> = {
    w: T.nonZeroNumber,
    h: T.nonZeroNumber,
    title: T.string,
    isOpen: T.boolean,
  }
  static override migrations = createShapePropsMigrationSequence({ sequence: [] })

  override getDefaultProps(): PileShape['props'] {
    return { w: 200, h: 220, title: '', isOpen: false }
  }

  override hideRotateHandle = () => true

  override component({ props }: PileShape) {
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

  override indicator({ props }: PileShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }
}
