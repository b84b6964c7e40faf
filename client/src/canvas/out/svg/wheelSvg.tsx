import { sectorAtTop } from '@wijktafel/shared/board/wheel'
import type { SvgExportContext } from 'tldraw'
import type { WheelShape } from '../../shapes/shapeTypes.ts'
import { pictureDef } from './gatherPictures.tsx'
import { widthOf } from './letters.ts'
import { PAPER, PHASE_TONE } from './paper.ts'
import { SvgPicture } from './SvgPicture.tsx'
import { SvgWords, wordLines } from './SvgWords.tsx'

/** The wheel is drawn so large, and then made as large as its shape. */
const STAGE = { w: 464, h: 568 }
const DISC = { x: 232, y: 238, radius: 214, border: 6 }
const TINTS = (['discover', 'develop', 'define', 'learn', 'deliver', 'start'] as const).map(
  (phase) => PHASE_TONE[phase].tint,
)

/** A wheel with its words, as it stands still, and what came up. */
export function wheelSvg(shape: WheelShape, context: SvgExportContext) {
  const { w, h, labels, pictures, angle, turns } = shape.props
  for (const id of pictures) if (id) context.addExportDef(pictureDef(id))
  const scale = Math.min(w / STAGE.w, h / STAGE.h)
  const chosen = turns > 0 ? sectorAtTop(angle, labels.length) : null
  return (
    <g transform={`translate(${(w - STAGE.w * scale) / 2} 0) scale(${scale})`}>
      <circle cx={DISC.x} cy={DISC.y} r={DISC.radius + DISC.border} fill={PAPER.card} stroke={PAPER.line} />
      <g transform={`rotate(${angle} ${DISC.x} ${DISC.y})`}>
        <Sectors labels={labels} pictures={pictures} />
      </g>
      <circle cx={DISC.x} cy={DISC.y} r={48} fill={PAPER.card} stroke={PAPER.line} />
      <path d={`M ${DISC.x - 17} 0 h 34 l -17 34 Z`} fill={PAPER.now} />
      {chosen !== null && <Chosen words={labels[chosen] ?? ''} picture={pictures[chosen]} />}
    </g>
  )
}

function Sectors({ labels, pictures }: Pick<WheelShape['props'], 'labels' | 'pictures'>) {
  const count = Math.max(1, labels.length)
  const looks = looksOf(count)
  return Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: its place is what a sector is.
    <g key={at} transform={`rotate(${(at * 360) / count} ${DISC.x} ${DISC.y})`}>
      <SectorPaper count={count} fill={tintOf(at, count)} />
      {pictures[at] && (
        <SvgPicture id={pictures[at]} x={DISC.x - looks.picture / 2} y={38} side={looks.picture} />
      )}
      <SvgWords
        text={labels[at] ?? ''}
        x={DISC.x - looks.width / 2}
        y={38 + (pictures[at] ? looks.picture + 2 : 0)}
        width={looks.width}
        letter={{ size: looks.size, weight: 700 }}
        lineHeight={looks.line}
        maxLines={6}
        align="middle"
      />
    </g>
  ))
}

function SectorPaper({ count, fill }: { count: number; fill: string }) {
  const { x, y, radius } = DISC
  if (count === 1) return <circle cx={x} cy={y} r={radius} fill={fill} />
  const half = Math.PI / count
  const [dx, dy] = [radius * Math.sin(half), radius * Math.cos(half)]
  const isLarge = count === 2 ? 1 : 0
  return (
    <path
      d={`M ${x} ${y} L ${x - dx} ${y - dy} A ${radius} ${radius} 0 ${isLarge} 1 ${x + dx} ${y - dy} Z`}
      fill={fill}
    />
  )
}

/** Neighbours never have the same one, also where the last meets the first. */
function tintOf(at: number, count: number): string {
  const isLastOfSame = at === count - 1 && count > 1 && at % TINTS.length === 0
  return TINTS[isLastOfSame ? 1 : at % TINTS.length] ?? PAPER['paper-2']
}

function looksOf(count: number) {
  const width = count < 3 ? 190 : Math.min(170, Math.floor(2 * 150 * Math.tan(Math.PI / count)))
  if (count <= 6) return { width, size: 16, line: 19, picture: 44 }
  return count <= 9 ? { width, size: 14, line: 16, picture: 38 } : { width, size: 12, line: 14, picture: 30 }
}

const BAND = { x: 4, y: 470, w: 456, h: 94 }
const WORDS = { letter: { size: 26, weight: 700 }, lineHeight: 30, maxLines: 2 } as const

function Chosen({ words, picture }: { words: string; picture: string | undefined }) {
  const beside = picture ? 64 : 0
  const room = BAND.w - 32 - beside
  const lines = wordLines(words, { ...WORDS, width: room })
  const width = Math.min(room, Math.max(...lines.map((line) => widthOf(line, WORDS.letter))) + 2)
  const left = BAND.x + (BAND.w - width - beside) / 2
  const y = BAND.y + (BAND.h - lines.length * WORDS.lineHeight) / 2
  const box = { x: BAND.x, y: BAND.y, width: BAND.w, height: BAND.h }
  return (
    <>
      <rect {...box} rx={18} fill={PAPER.card} stroke={PAPER.line} strokeWidth={2} />
      {picture && <SvgPicture id={picture} x={left} y={BAND.y + (BAND.h - 52) / 2} side={52} isSilent />}
      <SvgWords
        {...{ text: words, x: left + beside, y, width: Math.max(width, 1) }}
        {...WORDS}
        align="middle"
      />
    </>
  )
}
