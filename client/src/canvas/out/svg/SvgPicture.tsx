import { usePictureName } from '../../pictureNames.ts'
import { pictureRef } from './gatherPictures.tsx'

interface SvgPictureProps {
  id: string
  x: number
  y: number
  side: number
  /** Beside words that say the same. */
  isSilent?: boolean
}

/** A picture of ours, with its name for who cannot see it. The shape asks for its `pictureDef`. */
export function SvgPicture({ id, x, y, side, isSilent = false }: SvgPictureProps) {
  const name = usePictureName()(id)
  return (
    <g>
      {name !== '' && !isSilent && <title>{name}</title>}
      <use href={`#${pictureRef(id)}`} x={x} y={y} width={side} height={side} />
    </g>
  )
}
