import type { StageMap } from '@wijktafel/shared/stage'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { MapPicture } from '../meeting/MapPicture.tsx'
import { MapPin } from '../meeting/MapPin.tsx'
import type { MapPoint } from '../outbox/outboxItem.ts'
import { movePoint, pointOf } from './mapPoint.ts'
import styles from './PinMap.module.css'

const ZOOMS: readonly number[] = [1, 1.6, 2.5, 4]

interface PinMapProps {
  map: StageMap
  zoom: number
  pin: MapPoint | null
  onPin: (pin: MapPoint) => void
  onZoom: (zoom: number) => void
}

/** The map as one large button: a tap or Enter puts the pin, arrow keys move it, two buttons make the map larger or smaller. */
export function PinMap({ map, zoom, pin, onPin, onZoom }: PinMapProps) {
  const t = useT()
  const frame = useRef<HTMLDivElement>(null)
  const at = ZOOMS.indexOf(zoom)
  useKeepInSight(frame, { zoom, pin })
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    // A key has no place on the map: it puts the first pin in the middle.
    if (event.detail === 0) return onPin(pin ?? { x: 0.5, y: 0.5 })
    onPin(pointOf(event, event.currentTarget.getBoundingClientRect()))
  }
  const handleKey = (event: KeyboardEvent) => {
    const moved = movePoint(pin ?? { x: 0.5, y: 0.5 }, event.key, 0.02 / zoom)
    if (!moved) return
    event.preventDefault()
    onPin(moved)
  }
  return (
    <div className={styles.map}>
      <div ref={frame} className={styles.frame}>
        <button
          type="button"
          className={styles.paper}
          style={{ inlineSize: `${zoom * 100}%`, aspectRatio: `${map.w} / ${map.h}` }}
          aria-label={t('phone.map.label')}
          onClick={handleClick}
          onKeyDown={handleKey}
        >
          <MapPicture map={map} />
          {pin && <MapPin pin={pin} />}
        </button>
      </div>
      <div className={styles.zooms}>
        <button
          type="button"
          aria-label={t('phone.map.smaller')}
          aria-disabled={at <= 0 || undefined}
          onClick={() => onZoom(ZOOMS[at - 1] ?? zoom)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={t('phone.map.larger')}
          aria-disabled={at >= ZOOMS.length - 1 || undefined}
          onClick={() => onZoom(ZOOMS[at + 1] ?? zoom)}
        >
          +
        </button>
      </div>
      <p role="status" className="visually-hidden">
        {pin && t('phone.map.at', { x: Math.round(pin.x * 100), y: Math.round(pin.y * 100) })}
      </p>
    </div>
  )
}

/** A larger map shows what the pin points at; without a pin, its middle. */
function useKeepInSight(
  frame: React.RefObject<HTMLDivElement | null>,
  { zoom, pin }: { zoom: number; pin: MapPoint | null },
) {
  const latest = useRef(pin)
  useEffect(() => {
    latest.current = pin
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the zoom, not each tap
  useEffect(() => {
    const { current } = frame
    if (!current) return
    const { x, y } = latest.current ?? { x: 0.5, y: 0.5 }
    current.scrollLeft = x * current.scrollWidth - current.clientWidth / 2
    current.scrollTop = y * current.scrollHeight - current.clientHeight / 2
  }, [zoom])
}
