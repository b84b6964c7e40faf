import { baselineOf, type Letter, widthOf } from './letters.ts'
import { LETTER, PAPER } from './paper.ts'
import { textLines } from './textLines.ts'

interface SvgWordsProps {
  text: string
  /** The box that the words stand in. */
  x: number
  y: number
  width: number
  letter: Letter
  lineHeight: number
  align?: 'start' | 'middle'
  fill?: string
  maxLines?: number
}

/** How many lines the words take in this width. */
export function wordLines(
  text: string,
  { width, letter, maxLines }: Pick<SvgWordsProps, 'width' | 'letter' | 'maxLines'>,
): string[] {
  return textLines(text, { width, measure: (words) => widthOf(words, letter), maxLines })
}

/** Words as plain SVG text, one element a line, so that every program shows them where they are. */
export function SvgWords(props: SvgWordsProps) {
  const { text, x, y, width, letter, lineHeight, align = 'start', fill = PAPER.ink } = props
  const baseline = y + baselineOf(lineHeight, letter)
  return (
    <g fill={fill} fontFamily={LETTER} fontSize={letter.size} fontWeight={letter.weight ?? 400}>
      {wordLines(text, props).map((line, place) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never in another order
          key={place}
          x={align === 'middle' ? x + width / 2 : x}
          y={round(baseline + place * lineHeight)}
          textAnchor={align}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
