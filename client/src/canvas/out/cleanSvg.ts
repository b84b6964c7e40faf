const SVG = 'http://www.w3.org/2000/svg'
const UNSAFE = 'script, style, foreignObject, iframe, object, embed, audio, video, animate, set, a'
const EMBEDDED = /^(#|data:image\/(png|jpeg|gif|webp|svg\+xml);)/

/**
 * Takes everything out of a drawing that asks for something elsewhere or that runs: what is left shows the same in every
 * program, also without a connection.
 */
export function cleanSvg(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll(UNSAFE)) element.remove()
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (isUnwanted(name, value)) element.removeAttribute(name)
    }
  }
}

function isUnwanted(name: string, value: string): boolean {
  if (/^(on|data-|aria-)/i.test(name) || name === 'class' || name === 'tabindex') return true
  if (name === 'href' || name === 'xlink:href' || name === 'src') return !EMBEDDED.test(value)
  return /url\(\s*['"]?(?!#)/i.test(value) || /javascript:/i.test(value)
}

interface Finish {
  title: string
  /** In words, for who cannot see it. */
  description: string
  /** CSS of the letters that are embedded. */
  fontCss: string
  paper: string
}

/** Gives a clean drawing its name, its letters and its paper, and writes it down as a file. */
export function finishSvg(svg: SVGSVGElement, { title, description, fontCss, paper }: Finish): string {
  const { x, y, width, height } = svg.viewBox.baseVal
  const add = (name: string, text: string) => {
    const element = document.createElementNS(SVG, name)
    element.textContent = text
    return element
  }
  const sheet = add('rect', '')
  for (const [name, value] of Object.entries({ x, y, width, height, fill: paper })) {
    sheet.setAttribute(name, String(value))
  }
  svg.removeAttribute('style')
  svg.setAttribute('xmlns', SVG)
  svg.setAttribute('role', 'img')
  svg.prepend(add('title', title), add('desc', description), add('style', fontCss), sheet)
  return new XMLSerializer().serializeToString(svg)
}
