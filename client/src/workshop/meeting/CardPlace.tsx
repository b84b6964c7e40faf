import type { StageMap } from '@wijktafel/shared/stage'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Streets } from '../../ui/Streets.tsx'
import styles from './CardPlace.module.css'

interface Place {
  x: number
  y: number
}

interface CardPlaceProps {
  map: StageMap
  place: Place | null
  onChange: (place: Place | null) => void
}

const STEP = 0.02
const MOVES: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

/** The map of the step: a tap sets the pin, the arrow keys move it. */
export function CardPlace({ map, place, onChange }: CardPlaceProps) {
  const t = useT()
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    onChange({
      x: part((event.clientX - box.left) / box.width),
      y: part((event.clientY - box.top) / box.height),
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (!move) return
    event.preventDefault()
    const from = place ?? { x: 0.5, y: 0.5 }
    onChange({ x: part(from.x + move.x), y: part(from.y + move.y) })
  }
  return (
    <div className={styles.place}>
      <p className={styles.hint}>{t('card.placeHint')}</p>
      <button
        type="button"
        className={styles.map}
        style={{ aspectRatio: `${map.w} / ${map.h}` }}
        aria-label={t(place ? 'card.placeIs' : 'card.placeNone')}
        onPointerUp={onPointerUp}
        onKeyDown={onKeyDown}
      >
        {map.media ? <img src={`/api/media/${map.media}`} alt="" draggable={false} /> : <Streets />}
        {place && (
          <span className={styles.pin} style={{ left: `${place.x * 100}%`, top: `${place.y * 100}%` }}>
            <Picture id="1F4CD" size="2.5rem" eager />
          </span>
        )}
      </button>
    </div>
  )
}

function part(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
}
