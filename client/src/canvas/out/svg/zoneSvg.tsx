import type { SvgExportContext } from 'tldraw'
import type { ZoneShape } from '../../shapes/shapeTypes.ts'
import { pictureDef } from './gatherPictures.tsx'
import { mix, PAPER, PHASE_TONE } from './paper.ts'
import { SvgPicture } from './SvgPicture.tsx'
import { SvgWords, wordLines } from './SvgWords.tsx'
import { ZoneLabelSvg } from './ZoneLabelSvg.tsx'

type Props = ZoneShape['props']

/** A zone of the template: its paper in the colour of the phase, its picture and its title. */
export function zoneSvg(shape: ZoneShape, context: SvgExportContext) {
  context.addExportDef(pictureDef(shape.props.picture))
  const { w, h, phase, form, label } = shape.props
  const isRound = form === 'circle' || form === 'ring'
  return (
    <>
      <ZonePaperSvg props={shape.props} />
      {isRound ? <RoundHeader props={shape.props} /> : <Header props={shape.props} />}
      {label !== '' && <ZoneLabelSvg label={label} w={w} h={h} tone={PHASE_TONE[phase].tone} />}
    </>
  )
}

function ZonePaperSvg({ props: { w, h, phase, form } }: { props: Props }) {
  const { tone, tint } = PHASE_TONE[phase]
  if (form === 'circle' || form === 'ring') {
    const edge = form === 'ring' ? { width: 6, share: 0.55 } : { width: 4, share: 0.34 }
    return (
      <ellipse
        {...{ cx: w / 2, cy: h / 2, rx: (w - edge.width) / 2, ry: (h - edge.width) / 2 }}
        {...{ fill: tint, stroke: mix(tone, tint, edge.share), strokeWidth: edge.width }}
      />
    )
  }
  if (form === 'cell') {
    const inside = { x: 1.5, y: 1.5, width: w - 3, height: h - 3 }
    return <rect {...inside} rx={4} fill={tint} stroke={PAPER.paper} strokeWidth={3} />
  }
  return <rect width={w} height={h} rx={22} fill={tint} />
}

const BOX = { picture: 36, gap: 12, padding: 22, header: 72, size: 21, line: 26 }
const CELL = { picture: 30, gap: 8, padding: 12, header: 56, size: 18, line: 21 }

/** Picture and words side by side, both in the middle of the height that they need. */
function Header({ props: { w, title, picture, phase, form } }: { props: Props }) {
  const look = form === 'cell' ? CELL : BOX
  const letter = { size: look.size, weight: 700 } as const
  const x = look.padding + look.picture + look.gap
  const width = Math.max(40, w - x - look.padding)
  const height = wordLines(title, { width, letter }).length * look.line
  const middle = Math.max(look.header, height + 24) / 2
  return (
    <>
      <SvgPicture id={picture} x={look.padding} y={middle - look.picture / 2} side={look.picture} isSilent />
      <SvgWords
        {...{ text: title, x, y: middle - height / 2, width, letter, lineHeight: look.line }}
        fill={PHASE_TONE[phase].tone}
      />
    </>
  )
}

const ROUND = { top: 10, picture: 36, gap: 2, line: 23, share: 0.62 }

/** A round place is narrow at the top: the picture stands above the words. */
function RoundHeader({ props: { w, title, picture, phase } }: { props: Props }) {
  const width = w * ROUND.share
  return (
    <>
      <SvgPicture id={picture} x={(w - ROUND.picture) / 2} y={ROUND.top} side={ROUND.picture} isSilent />
      <SvgWords
        {...{ text: title, x: (w - width) / 2, y: ROUND.top + ROUND.picture + ROUND.gap, width }}
        letter={{ size: 20, weight: 700 }}
        lineHeight={ROUND.line}
        align="middle"
        fill={PHASE_TONE[phase].tone}
      />
    </>
  )
}
