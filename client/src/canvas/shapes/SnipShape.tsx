import type {} from '@wijktafel/shared/board/boardShapes'
import { LIMITS } from '@wijktafel/shared/limits'
import {
  BaseBoxShapeUtil,
  createShapePropsMigrationSequence,
  HTMLContainer,
  type RecordProps,
  Rectangle2d,
  stopEventPropagation,
  T,
  useEditor,
  useIsEditing,
} from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import { noSvg } from '../out/svg/noSvg.ts'
import { InlineWords } from './InlineWords.tsx'
import styles from './SnipShape.module.css'
import type { SnipShape } from './shapeTypes.ts'

/** A frame around what goes into the report. Unlike a frame of tldraw it adopts nothing; what lies in it stays at hand. */
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

  /** Only its edge is hit: the frame lies on top of everything. */
  override getGeometry({ props }: SnipShape) {
    return new Rectangle2d({ width: props.w, height: props.h, isFilled: false })
  }

  override canEdit = () => true
  override canBind = () => false
  override hideRotateHandle = () => true

  override getText(shape: SnipShape) {
    return shape.props.title
  }

  override getAriaDescriptor(shape: SnipShape) {
    return shape.props.title
  }

  override toSvg = noSvg

  override component(shape: SnipShape) {
    return (
      <HTMLContainer>
        <SnipFrame shape={shape} />
      </HTMLContainer>
    )
  }

  override indicator({ props }: SnipShape) {
    return <rect width={props.w} height={props.h} rx={10} ry={10} />
  }
}

function SnipFrame({ shape }: { shape: SnipShape }) {
  const t = useT()
  const editor = useEditor()
  const isEditing = useIsEditing(shape.id)
  const { w, h, title } = shape.props
  const setTitle = (words: string) =>
    editor.updateShape<SnipShape>({ id: shape.id, type: 'snip', props: { title: words } })
  return (
    <section
      className={styles.snip}
      style={{ width: w, height: h }}
      aria-label={`${t('canvas.snip')}: ${title}`}
    >
      <header className={styles.tab}>
        <img src={pictureUrl('2702')} alt="" width={26} height={26} decoding="async" draggable={false} />
        {isEditing ? (
          <InlineWords
            value={title}
            label={t('canvas.snip.title')}
            maxLength={LIMITS.TITLE_LENGTH}
            onChange={setTitle}
            onDone={() => editor.complete()}
            onPointerDown={stopEventPropagation}
          />
        ) : (
          <span>{title || t('canvas.snip')}</span>
        )}
      </header>
    </section>
  )
}
