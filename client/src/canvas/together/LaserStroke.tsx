import { getSvgPathFromPoints, type TLScribbleProps } from 'tldraw'
import styles from './LaserStroke.module.css'

/** What another person's laser pointer draws, in that person's colour; their own screen lets the tail fade away. */
export function LaserStroke({ scribble, color, zoom }: TLScribbleProps) {
  if (scribble.points.length === 0) return null
  const head = scribble.points.at(-1)
  return (
    <svg className={`tl-overlays__item ${styles.stroke}`} data-testid="laser" aria-hidden="true">
      <path
        d={getSvgPathFromPoints(scribble.points, false)}
        fill="none"
        stroke={color}
        strokeWidth={8 / zoom}
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity={0.75}
      />
      {head && (
        <circle cx={head.x} cy={head.y} r={7 / zoom} fill={color} stroke="#fff" strokeWidth={2 / zoom} />
      )}
    </svg>
  )
}
