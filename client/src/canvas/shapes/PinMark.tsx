import { PIN } from '@wijktafel/shared/board/placeOnMap'
import type { CardPin } from './cardPin.ts'

const HEAD = PIN.WIDTH / 2
const RED = '#c8102e'

/** A pin at the place on the map, and a line to its card. In a picture that goes out too: its colours stand here. */
export function PinMark({ at, from }: CardPin) {
  const { x, y } = at
  const middle = y - PIN.HEIGHT + HEAD
  return (
    <g>
      <line x1={from.x} y1={from.y} x2={x} y2={y} stroke={RED} strokeWidth={2} strokeDasharray="2 5" />
      <path
        d={`M ${x} ${y} C ${x - 4} ${y - 12} ${x - HEAD} ${middle + 10} ${x - HEAD} ${middle} A ${HEAD} ${HEAD} 0 0 1 ${x + HEAD} ${middle} C ${x + HEAD} ${middle + 10} ${x + 4} ${y - 12} ${x} ${y} Z`}
        fill={RED}
        stroke="#ffffff"
        strokeWidth={2}
      />
      <circle cx={x} cy={middle} r={5} fill="#ffffff" />
    </g>
  )
}
