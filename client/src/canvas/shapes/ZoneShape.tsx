import type {} from '@wijktafel/shared/board/boardShapes'
import { LIMITS } from '@wijktafel/shared/limits'
import { PHASES } from '@wijktafel/shared/method/phase'
import { ZONE_FORMS } from '@wijktafel/shared/method/zoneForm'
import {
  BaseBoxShapeUtil,
  HTMLContainer,
  type RecordProps,
  stopEventPropagation,
  T,
  useEditor,
  useIsEditing,
} from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import { zoneSvg } from '../out/svg/zoneSvg.tsx'
import { InlineWords } from './InlineWords.tsx'
import { zoneMigrations } from './shapeMigrations.ts'
import styles from './shapes.module.css'
import type { ZoneShape } from './shapeTypes.ts'
import forms from './zoneForms.module.css'

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

  override toSvg = zoneSvg

  override component(shape: ZoneShape) {
    return (
      <HTMLContainer>
        <ZonePaper shape={shape} />
      </HTMLContainer>
    )
  }

  override indicator({ props: { w, h, form } }: ZoneShape) {
    if (form === 'circle' || form === 'ring') return <ellipse cx={w / 2} cy={h / 2} rx={w / 2} ry={h / 2} />
    const radius = form === 'cell' ? 4 : 22
    return <rect width={w} height={h} rx={radius} ry={radius} />
  }
}

function ZonePaper({ shape }: { shape: ZoneShape }) {
  const t = useT()
  const editor = useEditor()
  const isEditing = useIsEditing(shape.id)
  const { w, h, title, picture, phase, form, label } = shape.props
  const setTitle = (words: string) =>
    editor.updateShape<ZoneShape>({ id: shape.id, type: 'zone', props: { title: words } })
  return (
    <section
      className={`${styles.zone} ${forms.zone}`}
      data-phase={phase}
      data-form={form}
      style={{ width: w, height: h }}
      aria-label={title}
    >
      <header className={`${styles.zoneHeader} ${forms.header}`}>
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
      {label !== '' && <ZoneLabel label={label} />}
    </section>
  )
}

/** Words along an edge. With an arrow in them they say which way an axis goes: the arrow is drawn as long as the edge. */
function ZoneLabel({ label }: { label: string }) {
  const { words, arrow } = readLabel(label)
  return (
    <p className={forms.label} data-arrow={arrow ?? 'none'}>
      <span>{words}</span>
    </p>
  )
}

const ARROWS = { '→': 'right', '←': 'left', '↑': 'up', '↓': 'down' } as const

export function readLabel(label: string): { words: string; arrow: 'right' | 'left' | 'up' | 'down' | null } {
  const sign = (Object.keys(ARROWS) as (keyof typeof ARROWS)[]).find((each) => label.includes(each))
  if (sign === undefined) return { words: label, arrow: null }
  return { words: label.replaceAll(sign, '').trim(), arrow: ARROWS[sign] }
}
