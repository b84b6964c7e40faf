import type { SvgExportContext } from 'tldraw'
import type { MapShape } from '../../shapes/shapeTypes.ts'
import { loadPhoto } from './gatherPictures.tsx'
import { PAPER, PHASE_TONE } from './paper.ts'

const ROUND = 18

/** The neighbourhood under the cards: the photo of the map, or the paper that was drawn on. */
export async function mapSvg(shape: MapShape, _context: SvgExportContext) {
  const { w, h, media, drawing } = shape.props
  const photo = media === null ? null : await loadPhoto(media, 'full')
  const clip = `map-${shape.id.replaceAll(/[^\w-]/g, '_')}`
  return (
    <>
      <clipPath id={clip}>
        <rect width={w} height={h} rx={ROUND} />
      </clipPath>
      <rect width={w} height={h} rx={ROUND} fill={PAPER.card} />
      <g clipPath={`url(#${clip})`}>
        {photo !== null && <image href={photo} width={w} height={h} preserveAspectRatio="xMidYMid slice" />}
        {media === null && drawing && <Streets w={w} h={h} />}
      </g>
      <rect width={w} height={h} rx={ROUND} fill="none" stroke={PAPER.line} strokeWidth={2} />
    </>
  )
}

const STREETS = [
  'M-20 210 C 300 190, 620 250, 1220 380',
  'M330 -20 C 350 240, 300 420, 360 640',
  'M640 -20 C 620 200, 700 460, 680 690',
  'M-20 470 C 220 440, 460 500, 690 480 S 1040 500, 1220 560',
  'M1110 -20 C 1090 160, 1120 320, 1060 620',
]
const PATHS = [
  'M120 210 C 130 320, 90 400, 130 460',
  'M500 220 C 480 320, 520 400, 500 490',
  'M880 320 C 870 380, 900 440, 880 500',
]
const WATER = 'M-20 640 C 260 560, 420 780, 700 690 S 1080 600, 1220 660 V 820 H -20 Z'
const PARK = 'M760 90 h 250 q 40 0 40 40 v 150 q 0 40 -40 40 h -250 q -40 0 -40 -40 v -150 q 0 -40 40 -40 Z'

/** The same quiet streets as on the screen, in a square of 1200 × 800. */
function Streets({ w, h }: { w: number; h: number }) {
  return (
    <g transform={`scale(${w / 1200} ${h / 800})`} strokeLinecap="round">
      <path d={WATER} fill={PHASE_TONE.discover.tint} opacity={0.6} />
      <path d={PARK} fill={PHASE_TONE.learn.tint} opacity={0.6} />
      <g fill="none" stroke={PAPER['paper-2']}>
        {STREETS.map((line) => (
          <path key={line} d={line} strokeWidth={34} />
        ))}
        {PATHS.map((line) => (
          <path key={line} d={line} strokeWidth={16} />
        ))}
      </g>
    </g>
  )
}
