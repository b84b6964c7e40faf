import { type TLCursorProps, usePresence } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { pictureUrl } from '../ui/Picture.tsx'
import styles from './CollaboratorCursor.module.css'

/** Another person's hand: their face and name, gliding from place to place. */
export function CollaboratorCursor({ userId, point, zoom, color, name }: TLCursorProps) {
  const t = useT()
  const presence = usePresence(userId)
  if (!point) return null
  const transform = `translate(${point.x}px, ${point.y}px) scale(${1 / zoom})`
  const face = typeof presence?.meta.face === 'string' ? presence.meta.face : null
  return (
    <div className={`tl-overlays__item ${styles.cursor}`} style={{ transform }} data-testid="cursor">
      <svg width="20" height="24" viewBox="0 0 20 24" aria-hidden="true">
        <path
          d="M2 2 L2 19 L7 15 L10.5 22 L14 20.5 L10.5 13.5 L17 13 Z"
          fill={color}
          stroke="#fff"
          strokeWidth="1.5"
        />
      </svg>
      {face && <img src={pictureUrl(face)} alt="" width={34} height={34} draggable={false} />}
      <span style={{ background: color }}>{name || t('canvas.someone')}</span>
    </div>
  )
}
