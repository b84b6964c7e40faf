import type { Template, TemplateZone } from '@wijktafel/shared/method/template'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import styles from './TemplatePreview.module.css'

const MARGIN = 30

/** How the zones will lie on the board, small. Screen readers have the list of zones instead. */
export function TemplatePreview({ template }: { template: Pick<Template, 'zones' | 'phase'> }) {
  const t = useT()
  const { zones, phase } = template
  if (zones.length === 0) return null
  const left = Math.min(...zones.map(({ x }) => x)) - MARGIN
  const top = Math.min(...zones.map(({ y }) => y)) - MARGIN
  const width = Math.max(...zones.map(({ x, w }) => x + w)) + MARGIN - left
  const height = Math.max(...zones.map(({ y, h }) => y + h)) + MARGIN - top
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`
  const place = ({ x, y, w, h }: TemplateZone) => ({
    left: share(x - left, width),
    top: share(y - top, height),
    width: share(w, width),
    height: share(h, height),
  })
  const fromBelow = [...zones].sort((a, b) => b.w * b.h - a.w * a.h)
  return (
    <div
      className={styles.preview}
      style={{ ...phaseColors(phase), aspectRatio: `${width} / ${height}` }}
      role="img"
      aria-label={t('template.preview')}
    >
      {fromBelow.map((zone) => (
        <div key={zone.id} className={styles.zone} data-form={zone.form ?? 'box'} style={place(zone)}>
          <Picture id={zone.picture} size="1.25rem" eager />
          <span>{zone.title}</span>
        </div>
      ))}
    </div>
  )
}
