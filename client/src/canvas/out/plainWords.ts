import { baselineOf, widthOf } from './svg/letters.ts'
import { LETTER } from './svg/paper.ts'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Turns every `foreignObject` (a web page inside a drawing: notes, words on arrows) into plain SVG text, line by line where
 * the browser broke them. Outside a browser a foreignObject is an empty place. `svg` must stand in the page.
 */
export function makeWordsPlain(svg: SVGSVGElement): void {
  const foreign = [...svg.querySelectorAll('foreignObject')]
  if (foreign.length === 0) return
  const desk = document.createElement('div')
  Object.assign(desk.style, {
    position: 'absolute',
    insetBlockStart: '0',
    insetInlineStart: '0',
    opacity: '0',
  })
  svg.parentElement?.append(desk)
  try {
    // All are laid down before the first is measured: the browser then lays the page out once.
    const copies = foreign.map((object) => layFlat(object, desk))
    const lines = copies.map(readLines)
    for (const [index, object] of foreign.entries()) object.replaceWith(drawLines(object, lines[index] ?? []))
  } finally {
    desk.remove()
  }
}

/** The same content without the turn and the scale that it has in the drawing. */
function layFlat(object: SVGForeignObjectElement, desk: HTMLElement): HTMLElement {
  const copy = document.createElement('div')
  copy.className = object.getAttribute('class') ?? ''
  Object.assign(copy.style, {
    ...{ position: 'absolute', insetBlockStart: '0', insetInlineStart: '0', display: 'block' },
    ...{ inlineSize: `${object.width.baseVal.value}px`, blockSize: `${object.height.baseVal.value}px` },
  })
  for (const child of object.childNodes) copy.append(child.cloneNode(true))
  desk.append(copy)
  return copy
}

interface Line {
  words: string
  middle: number
  top: number
  height: number
  style: CSSStyleDeclaration
}

function readLines(copy: HTMLElement): Line[] {
  const origin = copy.getBoundingClientRect()
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  const lines: Line[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement) lines.push(...linesOf(node as Text, node.parentElement, origin))
  }
  return lines
}

/** The words of one text node, those at the same height together. */
function linesOf(node: Text, parent: Element, origin: DOMRect): Line[] {
  const style = getComputedStyle(parent)
  const rows: { words: string; left: number; right: number; top: number; height: number }[] = []
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    for (const [piece, start] of piecesOf(node, word.trimEnd(), index)) {
      const rect = rectOf(node, start, piece.length)
      const row = rows.find(({ top }) => Math.abs(top - rect.top) < rect.height / 2)
      if (row) {
        row.words += start === index ? ` ${piece}` : piece
        row.left = Math.min(row.left, rect.left)
        row.right = Math.max(row.right, rect.right)
      } else {
        const { left, right, top, height } = rect
        rows.push({ words: piece, left, right, top, height })
      }
    }
  }
  return rows.map(({ words, left, right, top, height }) => ({
    ...{ words, height, style },
    middle: (left + right) / 2 - origin.left,
    top: top - origin.top,
  }))
}

/** A word that is longer than its line is broken by the browser: letter by letter one sees where. */
function piecesOf(node: Text, word: string, start: number): [string, number][] {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, start + word.length)
  if (range.getClientRects().length <= 1) return [[word, start]]
  return [...new Intl.Segmenter().segment(word)].map(({ segment, index }) => [segment, start + index])
}

function rectOf(node: Text, start: number, length: number): DOMRect {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, start + length)
  return range.getBoundingClientRect()
}

/** Every line by its middle: also in a letter that is a little wider it stands where it should. */
function drawLines(object: SVGForeignObjectElement, lines: readonly Line[]): SVGGElement {
  const group = document.createElementNS(SVG, 'g')
  const [x, y] = [object.x.baseVal.value, object.y.baseVal.value]
  for (const { words, middle, top, height, style } of lines) {
    const size = Number.parseFloat(style.fontSize)
    const weight = Number(style.fontWeight) >= 600 ? 700 : 400
    const isItalic = style.fontStyle === 'italic'
    const text = document.createElementNS(SVG, 'text')
    const looks = {
      x: String(round(x + middle)),
      y: String(round(y + top + baselineOf(height, { size, weight, isItalic }))),
      'text-anchor': 'middle',
      'font-family': LETTER,
      'font-size': String(size),
      'font-weight': String(weight),
      fill: style.color,
      ...(isItalic && { 'font-style': 'italic' }),
      ...(style.direction === 'rtl' && { direction: 'rtl' }),
      ...(widthOf(words, { size, weight }) > 0 && style.textDecorationLine.includes('line-through')
        ? { 'text-decoration': 'line-through' }
        : {}),
    }
    for (const [name, value] of Object.entries(looks)) text.setAttribute(name, value)
    text.textContent = words
    group.append(text)
  }
  return group
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
