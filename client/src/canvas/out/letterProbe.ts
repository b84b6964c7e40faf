import { LETTER } from './svg/paper.ts'

const SVG = 'http://www.w3.org/2000/svg'
const CELL = 64
const PAUSE_MS = 60
const TRIES = 60
const SAME_IN_A_ROW = 2
const SKETCH_SIDE = 600
/** One of the plain letters and one of the further ones: they come from two files. */
const LETTERS = 'Hę'

/**
 * A drawing that is loaded as an image has letters of its own, and nobody says when those are ready: until then its words
 * are simply not there. So each look of the words stands once more below the drawing, where one can see whether it is drawn.
 */
export interface ProbedDrawing {
  svg: string
  /** Of the drawing itself, without what stands below it. */
  width: number
  height: number
  looks: number
}

export function addLetterProbes(text: string): ProbedDrawing {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
    .documentElement as unknown as SVGSVGElement
  const [x = 0, y = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number)
  const looks = looksOf(svg)
  looks.forEach((look, index) => {
    const probe = svg.ownerDocument.createElementNS(SVG, 'text')
    const place = { x: String(x + 2), y: String(y + height + (index + 0.75) * CELL) }
    for (const [name, value] of Object.entries({ ...place, ...look, 'font-family': LETTER })) {
      probe.setAttribute(name, value)
    }
    probe.textContent = LETTERS
    svg.append(probe)
  })
  const below = looks.length * CELL
  svg.setAttribute('viewBox', `${x} ${y} ${width} ${height + below}`)
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height + below))
  return { svg: new XMLSerializer().serializeToString(svg), width, height, looks: looks.length }
}

interface Look {
  'font-size': string
  'font-weight': string
  'font-style': string
}

function looksOf(svg: Element): Look[] {
  const looks = new Map<string, Look>()
  for (const element of svg.querySelectorAll('[font-size]')) {
    const value = (name: string, usual: string) => element.getAttribute(name) ?? usual
    const look = {
      'font-size': value('font-size', '16'),
      'font-weight': value('font-weight', '400'),
      'font-style': value('font-style', 'normal'),
    }
    looks.set(Object.values(look).join(), look)
  }
  return [...looks.values()]
}

/** Resolves when every look of the words is drawn and nothing of the drawing changes any more, or when waiting is in vain. */
export async function waitForLetters(image: CanvasImageSource, drawing: ProbedDrawing): Promise<void> {
  let before = ''
  let same = 0
  for (let tries = 0; tries < TRIES && same < SAME_IN_A_ROW; tries += 1) {
    const now = areLettersDrawn(image, drawing) ? sketch(image, drawing) : ''
    same = now !== '' && now === before ? same + 1 : 0
    before = now
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** The whole drawing, small, as something to compare. */
function sketch(image: CanvasImageSource, { width, height }: ProbedDrawing): string {
  const canvas = document.createElement('canvas')
  const scale = SKETCH_SIDE / Math.max(width, height)
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL()
}

function areLettersDrawn(image: CanvasImageSource, { height, looks }: ProbedDrawing): boolean {
  if (looks === 0) return true
  const strip = CELL * looks
  const canvas = document.createElement('canvas')
  canvas.width = CELL
  canvas.height = strip
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return true
  pen.drawImage(image, 0, height, CELL, strip, 0, 0, CELL, strip)
  const { data } = pen.getImageData(0, 0, CELL, strip)
  const bytes = CELL * CELL * 4
  return Array.from({ length: looks }, (_, index) => data.subarray(index * bytes, (index + 1) * bytes)).every(
    (cell) => cell.some((value, at) => at % 4 === 3 && value > 0),
  )
}
