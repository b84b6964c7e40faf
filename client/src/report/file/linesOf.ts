/** A piece of a line: words, a picture, or a break. */
export type LinePart = { words: string; isBold: boolean } | { image: HTMLImageElement } | { isBreak: true }

/** A paragraph, or a heading of a level from 1. */
export interface Line {
  heading: number | null
  parts: LinePart[]
}

const LEFT_OUT = 'button, input, textarea, dialog, audio, script, style, [role="dialog"], .visually-hidden'
const STARTS_LINE = new Set('P LI UL OL SECTION ARTICLE HEADER FOOTER FIGURE TABLE TR DIV'.split(' '))
const BOLD = new Set(['STRONG', 'B', 'TH'])

/** What stands on a sheet, line by line, as one reads it: for files that have no boxes. What one presses is left out. */
export function linesOf(sheet: Element): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  const begin = (heading: number | null) => {
    line = null
    if (heading !== null) open(heading)
  }
  const open = (heading: number | null): Line => {
    line = { heading, parts: [] }
    lines.push(line)
    return line
  }
  const put = (part: LinePart) => (line ?? open(null)).parts.push(part)

  const visit = (node: Node, isBold: boolean): void => {
    if (node instanceof Text) {
      const words = (node.textContent ?? '').replaceAll(/\s+/g, ' ')
      if (words.trim() !== '' || (words !== '' && line !== null)) put({ words, isBold })
      return
    }
    if (!(node instanceof HTMLElement) || node.matches(LEFT_OUT)) return
    if (node instanceof HTMLImageElement) return void put({ image: node })
    if (node.tagName === 'BR') return void put({ isBreak: true })
    const heading = /^H([1-6])$/.exec(node.tagName)?.[1]
    const isBlock = heading !== undefined || startsLine(node)
    if (isBlock) begin(heading === undefined ? null : Number(heading))
    for (const child of node.childNodes) visit(child, isBold || BOLD.has(node.tagName))
    if (isBlock) begin(null)
  }
  visit(sheet, false)
  return lines.filter(({ parts }) => parts.some((part) => !('words' in part) || part.words.trim() !== ''))
}

/** The pictures of a line and its words stand beside each other: one line. */
const startsLine = (element: HTMLElement) =>
  STARTS_LINE.has(element.tagName) &&
  !(element.tagName === 'DIV' && element.parentElement?.hasAttribute('data-line') === true)
