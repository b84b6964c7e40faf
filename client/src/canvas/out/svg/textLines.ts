/** How wide words are, in canvas units. */
export type Measure = (words: string) => number

interface TextLinesOptions {
  width: number
  measure: Measure
  /** What does not fit in so many lines ends in an ellipsis. */
  maxLines?: number
}

/**
 * Breaks words into lines, as a browser does: at spaces, and inside a word only when it is wider than a line. SVG has no
 * line breaks of its own that every program knows.
 */
export function textLines(text: string, { width, measure, maxLines = Infinity }: TextLinesOptions): string[] {
  const lines = text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, { width, measure }))
  if (lines.length <= maxLines) return lines
  const shown = lines.slice(0, Math.max(1, maxLines))
  const last = shown.pop() ?? ''
  return [...shown, shorten(`${last}…`, { width, measure })]
}

function breakParagraph(paragraph: string, { width, measure }: TextLinesOptions): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = breakWord(word, { width, measure })
    line = parts.pop() ?? ''
    lines.push(...parts)
  }
  return [...lines, line]
}

function breakWord(word: string, { width, measure }: TextLinesOptions): string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

function shorten(line: string, { width, measure }: TextLinesOptions): string {
  let letters = [...line]
  while (letters.length > 2 && measure(letters.join('')) > width) {
    letters = [...letters.slice(0, -2), '…']
  }
  return letters.join('')
}
