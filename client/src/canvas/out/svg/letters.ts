import { LETTER } from './paper.ts'

export interface Letter {
  size: number
  /** 400 or 700: the two that we have. */
  weight?: 400 | 700
  isItalic?: boolean
}

let pen: CanvasRenderingContext2D | null = null

function penFor({ size, weight = 400, isItalic = false }: Letter): CanvasRenderingContext2D | null {
  pen ??= document.createElement('canvas').getContext('2d')
  if (pen) pen.font = `${isItalic ? 'italic ' : ''}${weight} ${size}px ${LETTER}`
  return pen
}

/** Of these words on the screen. The letter must have been loaded, else it is the width in another one. */
export function widthOf(words: string, letter: Letter): number {
  return penFor(letter)?.measureText(words).width ?? words.length * letter.size * 0.6
}

/** How far below the top of a line of this height its words stand. */
export function baselineOf(lineHeight: number, letter: Letter): number {
  const measured = penFor(letter)?.measureText('x')
  const up = measured?.fontBoundingBoxAscent ?? letter.size * 0.95
  const down = measured?.fontBoundingBoxDescent ?? letter.size * 0.25
  return (lineHeight - up - down) / 2 + up
}
