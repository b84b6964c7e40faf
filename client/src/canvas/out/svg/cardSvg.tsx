import { CARD, cardSize, photoHeight, pictureLayout } from '@wijktafel/shared/board/boardShapes'
import type { SvgExportContext } from 'tldraw'
import type { CardShape } from '../../shapes/shapeTypes.ts'
import { loadPhoto, pictureDef } from './gatherPictures.tsx'
import { PAPER, SIDE_TONE } from './paper.ts'
import { SvgPicture } from './SvgPicture.tsx'
import { SvgWords, wordLines } from './SvgWords.tsx'

const SPEAKER = '1F50A'
const WORDS = { size: CARD.FONT_SIZE, weight: 700 } as const

/** A card as it lies on the board: white paper, the edge of its side, pictures above words. */
export async function cardSvg(shape: CardShape, context: SvgExportContext) {
  const { pictures, face, voice, photo } = shape.props
  for (const id of pictures) context.addExportDef(pictureDef(id))
  if (face !== null) context.addExportDef(pictureDef(face))
  if (voice !== null) context.addExportDef(pictureDef(SPEAKER))
  return <CardSvg shape={shape} photoUrl={photo === null ? null : await loadPhoto(photo)} />
}

function CardSvg({ shape, photoUrl }: { shape: CardShape; photoUrl: string | null }) {
  const { text, pictures, photo, side, face, voice, voiceSeconds } = shape.props
  const { w, h } = cardSize(shape.props)
  const inner = { x: CARD.PADDING, width: w - 2 * CARD.PADDING }
  const lines = text === '' ? 0 : wordLines(text, { width: inner.width, letter: WORDS }).length
  const heights = {
    photo: photo === null ? 0 : photoHeight(w),
    pictures: pictureLayout(pictures.length).height,
    voice: voice === null ? 0 : CARD.VOICE,
    words: lines * CARD.LINE,
    face: face === null ? 0 : CARD.FACE,
  }
  const [atPhoto = 0, atPictures = 0, atVoice = 0, atWords = 0, atFace = 0] = stack(Object.values(heights), h)
  return (
    <>
      <CardSheet w={w} h={h} edge={side === null ? PAPER['line-strong'] : SIDE_TONE[side]} />
      {photo !== null && (
        <PhotoSvg url={photoUrl} x={inner.x} y={atPhoto} w={inner.width} h={heights.photo} id={shape.id} />
      )}
      <PicturesSvg pictures={pictures} w={w} y={atPictures} />
      {voice !== null && <VoiceSvg seconds={voiceSeconds} w={w} y={atVoice} />}
      <SvgWords {...inner} text={text} y={atWords} letter={WORDS} lineHeight={CARD.LINE} align="middle" />
      {face !== null && <SvgPicture id={face} x={(w - CARD.FACE) / 2} y={atFace} side={CARD.FACE} />}
    </>
  )
}

/** Where each part begins when all of them stand in the middle of the card, one below the other. */
export function stack(heights: readonly number[], cardHeight: number): number[] {
  const shown = heights.filter((height) => height > 0)
  const total = shown.reduce((sum, height) => sum + height, 0) + Math.max(0, shown.length - 1) * CARD.GAP
  let y = CARD.EDGE + (cardHeight - CARD.EDGE - total) / 2
  return heights.map((height) => {
    const at = y
    if (height > 0) y += height + CARD.GAP
    return at
  })
}

const ROUND = 14

function CardSheet({ w, h, edge }: { w: number; h: number; edge: string }) {
  const sides = `V ${h - ROUND} A ${ROUND} ${ROUND} 0 0 1 ${w - ROUND} ${h} H ${ROUND} A ${ROUND} ${ROUND} 0 0 1 0 ${h - ROUND} Z`
  return (
    <>
      <rect width={w} height={h} rx={ROUND} fill={edge} stroke={PAPER.line} strokeWidth={1.5} />
      <path
        d={`M 0 ${ROUND} A ${ROUND} ${ROUND - CARD.EDGE} 0 0 1 ${ROUND} ${CARD.EDGE} H ${w - ROUND} A ${ROUND} ${ROUND - CARD.EDGE} 0 0 1 ${w} ${ROUND} ${sides}`}
        fill={PAPER.card}
      />
    </>
  )
}

interface PhotoProps {
  id: string
  url: string | null
  x: number
  y: number
  w: number
  h: number
}

function PhotoSvg({ id, url, x, y, w, h }: PhotoProps) {
  const clip = `photo-${id.replaceAll(/[^\w-]/g, '_')}`
  const box = { x, y, width: w, height: h }
  if (url === null) return <rect {...box} rx={8} fill={PAPER['paper-2']} />
  return (
    <>
      <clipPath id={clip}>
        <rect {...box} rx={8} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <image {...box} href={url} preserveAspectRatio="xMidYMid slice" />
      </g>
    </>
  )
}

const PICTURE_GAP = 6

function PicturesSvg({ pictures, w, y }: { pictures: CardShape['props']['pictures']; w: number; y: number }) {
  const { side, columns } = pictureLayout(pictures.length)
  const step = side + PICTURE_GAP
  return pictures.map((id, place) => {
    const row = Math.floor(place / columns)
    const inRow = Math.min(columns, pictures.length - row * columns)
    const left = (w - (inRow * step - PICTURE_GAP)) / 2
    const x = left + (place % columns) * step
    // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand on a card twice.
    return <SvgPicture key={`${id}${place}`} id={id} x={x} y={y + row * step} side={side} />
  })
}

function VoiceSvg({ seconds, w, y }: { seconds: number; w: number; y: number }) {
  const width = 100
  const x = (w - width) / 2
  return (
    <>
      <rect x={x} y={y} width={width} height={CARD.VOICE} rx={CARD.VOICE / 2} fill={PAPER['paper-2']} />
      <SvgPicture id={SPEAKER} x={x + 10} y={y + 7} side={30} isSilent />
      <SvgWords
        text={`${Math.max(1, Math.round(seconds))} s`}
        x={x + 46}
        y={y + 12}
        width={50}
        letter={WORDS}
        lineHeight={CARD.LINE}
      />
    </>
  )
}
