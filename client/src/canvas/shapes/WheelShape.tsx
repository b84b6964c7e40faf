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
import styles from './shapes.module.css'

export type WheelShape = TLBaseShape<
  'wheel',
  Omit<WheelShapeProps, 'labels' | 'pictures'> & { labels: string[]; pictures: PictureId[] } & JsonObject
>

/** A wheel of questions that turns for everyone at once. */
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
    return { w: 520, h: 520, labels: [], pictures: [], angle: 0, turns: 0 }
  }

  override hideRotateHandle = () => true

  override component({ props }: WheelShape) {
    return (
      <HTMLContainer>
        <section
          className={styles.cluster}
          style={{ width: props.w, height: props.h }}
          aria-label={props.labels.join(' ')}
        >
          <h3>{props.labels.join(' ')}</h3>
        </section>
      </HTMLContainer>
    )
  }

  override indicator({ props }: WheelShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }
}
