import type { SvgExportContext } from 'tldraw'
import type { ClusterShape } from '../../shapes/shapeTypes.ts'
import { pictureDef } from './gatherPictures.tsx'
import { PAPER } from './paper.ts'
import { SvgPicture } from './SvgPicture.tsx'
import { SvgWords, wordLines } from './SvgWords.tsx'

const FOLDER = '1F5C2'
const TITLE = { size: 18, weight: 700 } as const
const TITLE_LINE = 22
const HEADER = 52

/** A group with its name. One without a name asks for it on the screen only. */
export function clusterSvg(shape: ClusterShape, context: SvgExportContext) {
  context.addExportDef(pictureDef(FOLDER))
  const { w, h, title } = shape.props
  const words = { text: title, x: 54, width: w - 68, letter: TITLE, maxLines: 2 }
  const height = wordLines(title, words).length * TITLE_LINE
  return (
    <>
      <rect
        {...{ width: w, height: h, rx: 18 }}
        fill={PAPER.card}
        fillOpacity={0.62}
        stroke={PAPER.line}
        strokeWidth={2}
      />
      <SvgPicture id={FOLDER} x={14} y={(HEADER - 30) / 2} side={30} isSilent />
      <SvgWords {...words} y={(HEADER - height) / 2} lineHeight={TITLE_LINE} />
    </>
  )
}
