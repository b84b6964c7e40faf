import type { SvgExportContext } from 'tldraw'
import { useT } from '../../../i18n/translate.ts'
import { stampMark } from '../../shapes/StampPaper.tsx'
import type { StampShape } from '../../shapes/shapeTypes.ts'
import { pictureDef } from './gatherPictures.tsx'
import { PAPER } from './paper.ts'
import { SvgPicture } from './SvgPicture.tsx'
import { SvgWords, wordLines } from './SvgWords.tsx'

const TONES = { yes: PAPER.ok, worry: PAPER.worry, open: PAPER['line-strong'] }
const PADDING = { x: 22, y: 18 }
const GAP = 8
const VERDICT = { letter: { size: 22, weight: 700 }, lineHeight: 34 } as const
const QUESTION = { letter: { size: 16 }, lineHeight: 20, maxLines: 2 } as const
const WINNER = { letter: { size: 19, weight: 700 }, lineHeight: 23 } as const
const BALLOTS = { letter: { size: 16 }, lineHeight: 20 } as const

/** What was decided, where it was taken. */
export function stampSvg(shape: StampShape, context: SvgExportContext) {
  const { verdict, pictures } = shape.props
  for (const id of [stampMark(verdict).picture, ...pictures.slice(0, 2)]) context.addExportDef(pictureDef(id))
  return <StampSvg props={shape.props} />
}

function StampSvg({ props }: { props: StampShape['props'] }) {
  const t = useT()
  const { w, h, verdict, ballots } = props
  const mark = stampMark(verdict)
  const tone = TONES[mark.tone]
  const top = PADDING.y + VERDICT.lineHeight + GAP
  const bottom = h - PADDING.y - BALLOTS.lineHeight
  return (
    <>
      <rect
        x={0.75}
        y={0.75}
        width={w - 1.5}
        height={h - 1.5}
        rx={17}
        fill={PAPER.card}
        stroke={tone}
        strokeWidth={1.5}
      />
      <rect
        x={3.5}
        y={3.5}
        width={w - 7}
        height={h - 7}
        rx={15}
        fill="none"
        stroke={tone}
        strokeWidth={1.5}
      />
      <SvgPicture id={mark.picture} x={PADDING.x} y={PADDING.y} side={34} isSilent />
      <SvgWords
        {...{
          text: t(`canvas.stamp.${verdict}`),
          x: PADDING.x + 44,
          y: PADDING.y,
          width: w - 2 * PADDING.x - 44,
        }}
        {...VERDICT}
        maxLines={1}
        fill={mark.tone === 'open' ? PAPER.ink : tone}
      />
      <What props={props} top={top} height={bottom - GAP - top} />
      <SvgWords
        {...{
          text: t('canvas.stamp.ballots', { n: ballots }),
          x: PADDING.x,
          y: bottom,
          width: w - 2 * PADDING.x,
        }}
        {...BALLOTS}
        fill={PAPER['ink-2']}
      />
    </>
  )
}

function What({ props, top, height }: { props: StampShape['props']; top: number; height: number }) {
  const { w, proposal, winner } = props
  const pictures = props.pictures.slice(0, 2)
  const side = pictures.length > 1 ? 52 : 68
  const x = PADDING.x + pictures.length * (side + 10)
  const width = w - x - PADDING.x
  const isOther = winner !== null && winner !== proposal
  const words = isOther ? winner : proposal
  const maxLines = isOther ? 2 : 4
  const question = isOther ? wordLines(proposal, { width, ...QUESTION }).length * QUESTION.lineHeight : 0
  const total = question + wordLines(words, { width, ...WINNER, maxLines }).length * WINNER.lineHeight
  const y = top + Math.max(0, (height - total) / 2)
  return (
    <>
      {pictures.map((id, place) => (
        <SvgPicture
          key={id}
          id={id}
          x={PADDING.x + place * (side + 10)}
          y={top + (height - side) / 2}
          side={side}
        />
      ))}
      {isOther && <SvgWords {...{ text: proposal, x, y, width }} {...QUESTION} fill={PAPER['ink-2']} />}
      <SvgWords {...{ text: words, x, y: y + question, width, maxLines }} {...WINNER} />
    </>
  )
}
