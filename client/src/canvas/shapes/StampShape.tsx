import { STAMP_SIZE } from '@wijktafel/shared/board/stamps'
import type { PictureId } from '@wijktafel/shared/ids'
import { VERDICTS } from '@wijktafel/shared/stage'
import { BaseBoxShapeUtil, HTMLContainer, type RecordProps, T } from 'tldraw'
import { stampSvg } from '../out/svg/stampSvg.tsx'
import { StampPaper } from './StampPaper.tsx'
import { stampMigrations } from './shapeMigrations.ts'
import type { StampShape } from './shapeTypes.ts'

/** The outcome of a decision, where it was taken. The server lays it down, locked; it is not written on. */
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
    closedAt: T.number,
    votes: T.arrayOf(T.object({ recordId: T.string.nullable(), label: T.string, count: T.number })),
  }
  static override migrations = stampMigrations

  override getDefaultProps(): StampShape['props'] {
    return {
      ...{ ...STAMP_SIZE, decisionId: '', proposal: '', verdict: 'noBallots' as const },
      ...{ winner: null, pictures: [], ballots: 0, closedAt: 0, votes: [] },
    }
  }

  override canEdit = () => false
  override canResize = () => false
  override hideResizeHandles = () => true
  override hideRotateHandle = () => true

  override getText(shape: StampShape) {
    const { proposal, winner } = shape.props
    return winner === null || winner === proposal ? proposal : `${proposal} ${winner}`
  }

  override getAriaDescriptor(shape: StampShape) {
    return this.getText(shape)
  }

  override toSvg = stampSvg

  override component({ props }: StampShape) {
    return (
      <HTMLContainer>
        <StampPaper {...props} />
      </HTMLContainer>
    )
  }

  override indicator({ props }: StampShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }
}
