import { cardSize } from '@wijktafel/shared/board/boardShapes'
import { PILE, PILE_HEADER } from '@wijktafel/shared/board/piles'
import type { Editor, SvgExportContext } from 'tldraw'
import { cardsOfPile } from '../../shapes/pileVisibility.ts'
import type { PileShape } from '../../shapes/shapeTypes.ts'
import { cardSvg } from './cardSvg.tsx'
import { PAPER } from './paper.ts'
import { SvgWords, wordLines } from './SvgWords.tsx'

/** How much of the paper the top card may fill. */
const FACE = { w: PILE.w - 44, h: PILE.h - PILE_HEADER - 36 }
const SHEET = { w: 168, h: 150 }
const TITLE = { letter: { size: 18, weight: 700 }, lineHeight: 21, maxLines: 2 } as const
const COUNT = { letter: { size: 20, weight: 700 }, lineHeight: 44 } as const

/** A heap with its name and how many lie on it: closed with the top card, open as a tray under the cards. */
export function pileSvg(editor: Editor) {
  return async ({ id, props }: PileShape, context: SvgExportContext) => {
    const cards = cardsOfPile(editor, id)
    const top = props.isOpen ? undefined : cards.at(-1)
    const face = top && { size: cardSize(top.props), paper: await cardSvg(top, context) }
    const { w, h, title, isOpen } = props
    const titleHeight = wordLines(title, { ...TITLE, width: w - 84 }).length * TITLE.lineHeight
    return (
      <>
        <rect
          {...{ width: w, height: h, rx: 18, fill: PAPER['paper-2'], strokeWidth: 2 }}
          stroke={isOpen ? PAPER['line-strong'] : PAPER.line}
          strokeDasharray={isOpen ? '8 6' : undefined}
        />
        <SvgWords {...{ text: title, x: 16, y: (PILE_HEADER - titleHeight) / 2, width: w - 84 }} {...TITLE} />
        <CountSvg count={cards.length} w={w} />
        {!isOpen && <Sheets count={Math.min(2, cards.length - 1)} w={w} h={h} />}
        {face && <Face {...face} w={w} h={h} />}
      </>
    )
  }
}

function CountSvg({ count, w }: { count: number; w: number }) {
  const width = Math.max(44, 20 + String(count).length * 13)
  const x = w - 8 - width
  const y = (PILE_HEADER - 44) / 2
  return (
    <>
      <rect x={x} y={y} width={width} height={44} rx={22} fill={PAPER.ink} />
      <SvgWords {...{ text: String(count), x, y, width }} {...COUNT} fill={PAPER.paper} align="middle" />
    </>
  )
}

/** What lies below the top card. */
function Sheets({ count, w, h }: { count: number; w: number; h: number }) {
  const [x, y] = [w / 2, h / 2 + 24]
  return [-5, 6]
    .slice(0, Math.max(0, count))
    .map((tilt) => (
      <rect
        key={tilt}
        {...{ x: x - SHEET.w / 2, y: y - SHEET.h / 2, width: SHEET.w, height: SHEET.h, rx: 14 }}
        fill={PAPER.card}
        stroke={PAPER.line}
        transform={`rotate(${tilt} ${x} ${y})`}
      />
    ))
}

interface FaceProps {
  size: { w: number; h: number }
  paper: React.ReactNode
  w: number
  h: number
}

function Face({ size, paper, w, h }: FaceProps) {
  const scale = Math.min(1, FACE.w / size.w, FACE.h / size.h)
  const x = (w - size.w * scale) / 2
  const y = h / 2 + 24 - (size.h * scale) / 2
  return <g transform={`translate(${x} ${y}) scale(${scale})`}>{paper}</g>
}
