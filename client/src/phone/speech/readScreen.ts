import { languageOfWriting, type SpokenPart } from './spoken.ts'

/** What is spoken is not for them: the bar that is the same on every screen, keys of digits, the speaker itself. */
const SILENT = '[aria-hidden="true"], [data-silent], script, style'

/**
 * Everything that stands inside `root`, a line at a time in the order of reading, as a screen reader would say it: labels and
 * words of pictures too, each line in the language that the page gives it. `chosen`: of who reads.
 */
export function readScreen(root: Element, chosen: string): SpokenPart[] {
  const lines: SpokenPart[] = []
  let line = ''
  const end = (language: string) => {
    const text = line.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(text)) lines.push({ text, language })
    line = ''
  }
  const readChildren = (element: Element, language: string) => {
    for (const node of element.childNodes) {
      if (node instanceof Text) line += node.data
      else if (node instanceof Element) read(node, language)
    }
  }
  const read = (element: Element, around: string) => {
    if (element.matches(SILENT) || element.getClientRects().length === 0) return
    const language = languageOf(element, { around, chosen })
    const isLine =
      language !== around ||
      element instanceof HTMLImageElement ||
      getComputedStyle(element).display !== 'inline'
    if (isLine) end(around)
    const label = labelOf(element)
    if (label === null) readChildren(element, language)
    else line += label
    if (isLine) end(language)
  }
  readChildren(root, chosen)
  end(chosen)
  return lines
}

function languageOf(element: Element, { around, chosen }: { around: string; chosen: string }): string {
  const written = element.getAttribute('lang')
  if (written) return written
  // Somebody's own words: nobody asked in which language they are.
  if (element.getAttribute('dir') !== 'auto') return around
  const text = element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '')
  return languageOfWriting(text, chosen)
}

/** What is said instead of what stands inside it; null where that is read itself. */
function labelOf(element: Element): string | null {
  if (element instanceof HTMLImageElement) return element.alt
  if (element instanceof HTMLTextAreaElement) return element.value
  if (element instanceof HTMLInputElement) return element.type === 'text' ? element.value : ''
  return element instanceof HTMLButtonElement ? element.getAttribute('aria-label') : null
}
