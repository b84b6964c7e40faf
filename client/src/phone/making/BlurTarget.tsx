import { type CSSProperties, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import styles from './BlurScreen.module.css'
import { movePoint, pointOf } from './mapPoint.ts'
import { RADII, type RoundPart } from './roundPart.ts'

const KEY_STEP = 0.03

interface BlurTargetProps {
  canvas: RefObject<HTMLCanvasElement | null>
  size: number
  isReady: boolean
  onSpot: (part: RoundPart) => void
}

/** The photo as one large button: a tap blurs there; with a keyboard, arrow keys move a ring and Enter blurs inside it. */
export function BlurTarget({ canvas, size, isReady, onSpot }: BlurTargetProps) {
  const t = useT()
  const [ring, setRing] = useState({ x: 0.5, y: 0.5 })
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (!isReady) return
    const isKey = event.detail === 0
    const point = isKey || !canvas.current ? ring : pointOf(event, canvas.current.getBoundingClientRect())
    setRing(point)
    onSpot({ ...point, size })
  }
  const handleKey = (event: KeyboardEvent) => {
    const moved = movePoint(ring, event.key, KEY_STEP)
    if (!moved) return
    event.preventDefault()
    setRing(moved)
  }
  const longest = canvas.current && Math.max(canvas.current.width, canvas.current.height)
  const across = longest && canvas.current ? (2 * (RADII[size] ?? 0) * longest) / canvas.current.width : 0
  return (
    <div className={styles.photo}>
      <button
        type="button"
        className={styles.target}
        aria-label={t('phone.blur.label')}
        aria-busy={!isReady}
        onClick={handleClick}
        onKeyDown={handleKey}
      >
        <canvas ref={canvas} className={styles.canvas} />
        <span
          className={styles.ring}
          style={
            {
              left: `${ring.x * 100}%`,
              top: `${ring.y * 100}%`,
              '--across': `${across * 100}%`,
            } as CSSProperties
          }
        />
      </button>
    </div>
  )
}
