import { usedStyles } from './usedStyles.ts'

interface ReportFile {
  blob: Blob
  /** Pictures that could not be fetched: what they show stands in words. */
  missing: number
}

/** Of the page on paper: nothing that one presses. */
const NOT_IN_FILE = 'button, input, textarea, dialog, audio, script, [role="dialog"]'
/** Room around the sheet, that the page has from elsewhere. */
const OWN_STYLE = 'body { max-inline-size: 56rem; margin: 0 auto; padding: 2rem 1.25rem; background: #fff; }'
/** Whatever the file holds: it fetches nothing and runs nothing. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/**
 * A sheet on this page as one file that opens anywhere, without network: styles, pictures and photos are inside. `onPart`
 * tells how much of it is done, from 0 to 1.
 */
export async function reportFile(
  sheet: HTMLElement,
  { title, onPart }: { title: string; onPart: (part: number) => void },
): Promise<ReportFile> {
  const copy = sheet.cloneNode(true) as HTMLElement
  for (const element of copy.querySelectorAll(NOT_IN_FILE)) element.remove()
  const images = [...copy.querySelectorAll('img')]
  const known = new Map<string, Promise<string | null>>()
  let missing = 0
  for (const [index, image] of images.entries()) {
    const { src } = image
    const inside = known.get(src) ?? asDataUrl(src)
    known.set(src, inside)
    if (!putInside(image, await inside)) missing++
    onPart((index + 1) / images.length)
  }
  const { lang, dir } = document.documentElement
  const page = document.implementation.createHTMLDocument(title)
  page.documentElement.lang = lang || 'nl'
  page.documentElement.dir = dir || 'ltr'
  page.head.append(meta(page, { charset: 'utf-8' }))
  page.head.append(meta(page, { 'http-equiv': 'Content-Security-Policy', content: POLICY }))
  page.head.append(meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }))
  const style = page.createElement('style')
  style.textContent = `${usedStyles(copy)}\n${OWN_STYLE}`
  page.head.append(style)
  page.body.append(copy)
  return {
    blob: new Blob([`<!doctype html>\n${page.documentElement.outerHTML}\n`], {
      type: 'text/html;charset=utf-8',
    }),
    missing,
  }
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = page.createElement('meta')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

/** False when its picture is not there: then its words stand in its place. */
function putInside(image: HTMLImageElement, data: string | null): boolean {
  image.removeAttribute('srcset')
  image.removeAttribute('loading')
  if (data !== null) {
    image.src = data
    return true
  }
  const words = image.ownerDocument.createElement('span')
  words.textContent = image.alt
  image.replaceWith(words)
  return false
}

async function asDataUrl(src: string): Promise<string | null> {
  try {
    const response = await fetch(src)
    if (!response.ok) return null
    return await readAsDataUrl(await response.blob())
  } catch {
    return null
  }
}

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
