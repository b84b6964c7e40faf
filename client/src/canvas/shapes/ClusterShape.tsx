import type {} from '@wijktafel/shared/board/boardShapes'
import { LIMITS } from '@wijktafel/shared/limits'
import {
  BaseBoxShapeUtil,
  createShapePropsMigrationSequence,
  HTMLContainer,
  type RecordProps,
  stopEventPropagation,
  T,
  type TLShape,
  type TLShapeId,
  useEditor,
  useIsEditing,
} from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import { clusterSvg } from '../out/svg/clusterSvg.tsx'
import { InlineWords } from './InlineWords.tsx'
import styles from './shapes.module.css'
import type { ClusterShape } from './shapeTypes.ts'

export const CLUSTER_HEADER = 52
const FOLDER = '1F5C2'

/**
 * A named group. What lies on it belongs to it and moves along; nothing is ever inside it,
 * so that taking the group away, or two people at once, never takes a card with it.
 */
export class ClusterShapeUtil extends BaseBoxShapeUtil<ClusterShape> {
  static override type = 'cluster' as const
  static override props: RecordProps<ClusterShape> = {
    w: T.nonZeroNumber,
    h: T.nonZeroNumber,
    title: T.string,
  }
  static override migrations = createShapePropsMigrationSequence({ sequence: [] })

  private readonly carried = new Map<TLShapeId, TLShape[]>()

  override getDefaultProps(): ClusterShape['props'] {
    return { w: 360, h: 260, title: '' }
  }

  override canEdit = () => true
  override hideRotateHandle = () => true

  override getText(shape: ClusterShape) {
    return shape.props.title
  }

  override getAriaDescriptor(shape: ClusterShape) {
    return shape.props.title
  }

  override onTranslateStart = (shape: ClusterShape) => {
    const selected = new Set(this.editor.getSelectedShapeIds())
    const bounds = this.editor.getShapePageBounds(shape)
    const onIt = this.editor.getCurrentPageShapes().filter((other) => {
      if (selected.has(other.id) || other.isLocked || other.parentId !== shape.parentId) return false
      if (other.type === 'zone' || other.type === 'cluster') return false
      const middle = this.editor.getShapePageBounds(other)?.center
      return middle !== undefined && bounds?.containsPoint(middle)
    })
    this.carried.set(shape.id, onIt)
  }

  override onTranslate = (initial: ClusterShape, current: ClusterShape) => {
    const carried = this.carried.get(initial.id) ?? []
    const [dx, dy] = [current.x - initial.x, current.y - initial.y]
    this.editor.updateShapes(carried.map(({ id, type, x, y }) => ({ id, type, x: x + dx, y: y + dy })))
  }

  override onTranslateEnd = (initial: ClusterShape) => {
    this.carried.delete(initial.id)
  }

  override toSvg = clusterSvg

  override component(shape: ClusterShape) {
    return (
      <HTMLContainer>
        <ClusterPaper shape={shape} />
      </HTMLContainer>
    )
  }

  override indicator({ props }: ClusterShape) {
    return <rect width={props.w} height={props.h} rx={18} ry={18} />
  }
}

function ClusterPaper({ shape }: { shape: ClusterShape }) {
  const t = useT()
  const editor = useEditor()
  const isEditing = useIsEditing(shape.id)
  const { w, h, title } = shape.props
  const setTitle = (words: string) =>
    editor.updateShape<ClusterShape>({ id: shape.id, type: 'cluster', props: { title: words } })
  return (
    <section
      className={styles.cluster}
      style={{ width: w, height: h }}
      aria-label={title || t('canvas.group.unnamed')}
    >
      <header className={styles.clusterHeader} style={{ height: CLUSTER_HEADER }}>
        <img src={pictureUrl(FOLDER)} alt="" width={30} height={30} decoding="async" draggable={false} />
        {isEditing ? (
          <InlineWords
            value={title}
            label={t('canvas.group.title')}
            maxLength={LIMITS.NAME_LENGTH}
            onChange={setTitle}
            onDone={() => editor.complete()}
            onPointerDown={stopEventPropagation}
          />
        ) : (
          <h3 data-empty={title === ''}>{title || t('canvas.group.unnamed')}</h3>
        )}
      </header>
    </section>
  )
}
