import type { StampShapeProps } from '@wijktafel/shared/board/boardShapes'
import type { PictureId } from '@wijktafel/shared/ids'
import { VERDICTS } from '@wijktafel/shared/stage'
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

export type StampShape = TLBaseShape<
  'stamp',
  Omit<StampShapeProps, 'pictures'> & { pictures: PictureId[] } & JsonObject
>

/** The outcome of a decision, where it was taken. */
export class StampShapeUtil extends BaseBoxShapeUtil<StampShape> {
  static override type = 'stamp' as const
  static override props: RecordProps<StampShape> = {
    w: T.nonZeroNumber,
    h: T.nonZeroNumber,
    decisionId: T.string,
    proposal: T.string,
    verdict: T.literalEnum(...VERDICTS),
    winner: T.string.nullable(),
    pictures: T.arrayOf(T.string as unknown as T.Validatable<PictureId>),
    ballots: T.number,
  }
  static override migrations = createShapePropsMigrationSequence({ sequence: [] })

  override getDefaultProps(): StampShape['props'] {
    return {
      ...{ w: 320, h: 200, decisionId: '', proposal: '', verdict: 'noBallots' as const },
      ...{ winner: null, pictures: [], ballots: 0 },
    }
  }

  override hideRotateHandle = () => true

  override component({ props }: StampShape) {
    return (
      <HTMLContainer>
        <section
          className={styles.cluster}
          style={{ width: props.w, height: props.h }}
          aria-label={props.proposal}
        >
          <h3>{props.proposal}</h3>
        </section>
      </HTMLContainer>
    )
  }

  override indicator({ props }: StampShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }
}
