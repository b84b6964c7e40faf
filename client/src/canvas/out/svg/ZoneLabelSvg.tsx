import { widthOf } from './letters.ts'
import { SvgWords } from './SvgWords.tsx'

const LETTER = { size: 19, weight: 700 } as const
const LINE = 24
const GAP = 10
const ARROWS = /\s*([→←↑↓])\s*/

interface ZoneLabelProps {
  label: string
  w: number
  h: number
  tone: string
}

/** Words along an edge of a zone; with an arrow in them they name an axis, and the arrow is drawn as long as the edge. */
export function ZoneLabelSvg({ label, w, h, tone }: ZoneLabelProps) {
  const arrow = ARROWS.exec(label)?.[1]
  const words = label.replace(ARROWS, ' ').trim()
  const width = widthOf(words, LETTER) + 2
  if (arrow === undefined) {
    return (
      <SvgWords
        {...{ text: words, x: w - 16 - width, y: h - 10 - LINE, width, letter: LETTER, lineHeight: LINE }}
        fill={tone}
      />
    )
  }
  const isUpright = arrow === '↑' || arrow === '↓'
  // An axis that goes up is one that goes to the right, turned on its corner.
  const length = isUpright ? Math.max(60, h - 120) : w - 40
  const place = isUpright ? `translate(34 ${h - 20}) rotate(-90)` : `translate(20 ${h - 10})`
  const isBack = arrow === '←' || arrow === '↓'
  return (
    <g transform={place}>
      <SvgWords
        {...{ text: words, x: isBack ? length - width : 0, y: -LINE, width, letter: LETTER }}
        lineHeight={LINE}
        fill={tone}
      />
      <ArrowSvg
        from={isBack ? length - width - GAP : width + GAP}
        to={isBack ? 0 : length}
        y={-LINE / 2}
        tone={tone}
      />
    </g>
  )
}

function ArrowSvg({ from, to, y, tone }: { from: number; to: number; y: number; tone: string }) {
  const back = to < from ? 18 : -18
  return (
    <path
      d={`M ${from} ${y - 2} H ${to + back} V ${y - 9} L ${to} ${y} L ${to + back} ${y + 9} V ${y + 2} H ${from} Z`}
      fill={tone}
    />
  )
}
