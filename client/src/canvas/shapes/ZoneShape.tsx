import type { ZoneShapeProps } from '@wijktafel/shared/board/boardShapes'
import { LIMITS } from '@wijktafel/shared/limits'
import { PHASES } from '@wijktafel/shared/method/phase'
import { ZONE_FORMS } from '@wijktafel/shared/method/zoneForm'
import {
  BaseBoxShapeUtil,
  HTMLContainer,
  type JsonObject,
  type RecordProps,
  stopEventPropagation,
  T,
  type TLBaseShape,
  useEditor,
  useIsEditing,
} from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import { InlineWords } from './InlineWords.tsx'
import { zoneMigrations } from './shapeMigrations.ts'
import styles from './shapes.module.css'

export type ZoneShape = TLBaseShape<'zone', ZoneShapeProps & JsonObject>

/** A place of the template where cards of one sort belong. Locked, but for the regisseur who unlocks it. */
export class ZoneShapeUtil extends BaseBoxShapeUtil<ZoneShape> {
  static override type = 'zone' as const
  static override props: RecordProps<ZoneShape> = {
    w: T.nonZeroNumber,
    h: T.nonZeroNumber,
    title: T.string,
    picture: T.string,
    phase: T.literalEnum(...PHASES),
    form: T.literalEnum(...ZONE_FORMS),
    label: T.string,
  }
  static override migrations = zoneMigrations

  override getDefaultProps(): ZoneShape['props'] {
    return { w: 540, h: 640, title: '', picture: '1F4CD', phase: 'start', form: 'box', label: '' }
  }

  override canEdit = () => true
  override canBind = () => false
  override hideRotateHandle = () => true

  override getText(shape: ZoneShape) {
    return shape.props.title
  }

  override getAriaDescriptor(shape: ZoneShape) {
    return shape.props.title
  }

  override component(shape: ZoneShape) {
    return (
      <HTMLContainer>
        <ZonePaper shape={shape} />
      </HTMLContainer>
    )
  }

  override indicator({ props }: ZoneShape) {
    return <rect width={props.w} height={props.h} rx={22} ry={22} />
  }
}

function ZonePaper({ shape }: { shape: ZoneShape }) {
  const t = useT()
  const editor = useEditor()
  const isEditing = useIsEditing(shape.id)
  const { w, h, title, picture, phase } = shape.props
  const setTitle = (words: string) =>
    editor.updateShape<ZoneShape>({ id: shape.id, type: 'zone', props: { title: words } })
  return (
    <section className={styles.zone} data-phase={phase} style={{ width: w, height: h }} aria-label={title}>
      <header className={styles.zoneHeader}>
        <img src={pictureUrl(picture)} alt="" width={36} height={36} decoding="async" draggable={false} />
        {isEditing ? (
          <InlineWords
            value={title}
            label={t('canvas.zone.title')}
            maxLength={LIMITS.TITLE_LENGTH}
            onChange={setTitle}
            onDone={() => editor.complete()}
            onPointerDown={stopEventPropagation}
          />
        ) : (
          <h2>{title}</h2>
        )}
      </header>
    </section>
  )
}
