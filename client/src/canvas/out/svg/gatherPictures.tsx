import { createElement, type ReactNode } from 'react'
import type { SvgExportDef } from 'tldraw'
import { pictureUrl } from '../../../ui/Picture.tsx'

/**
 * The pictures and photos of one export, each fetched once from our own origin. What cannot be had is left out and counted,
 * so that one photo that is gone does not cost the whole board.
 */
const photos = new Map<string, Promise<string | null>>()
let missing = 0

/** To be called before each export. */
export function beginGathering(): void {
  photos.clear()
  missing = 0
}

export function countMissing(): number {
  return missing
}

export function pictureRef(id: string): string {
  return `picture-${id}`
}

/** A picture as a symbol: drawn once in the file, however often it stands on the board. */
export function pictureDef(id: string): SvgExportDef {
  return { key: pictureRef(id), getElement: () => loadSymbol(id) }
}

async function loadSymbol(id: string) {
  const text = await fetchOwn(pictureUrl(id), (answer) => answer.text())
  const svg = text === null ? null : new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  if (svg?.localName !== 'svg') return null
  return (
    <symbol id={pictureRef(id)} viewBox={svg.getAttribute('viewBox') ?? '0 0 72 72'}>
      {childrenOf(svg)}
    </symbol>
  )
}

const DRAWN = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon'])
const LOOKS =
  /^(d|points|r|[cr]?[xy]|[xy][12]|width|height|transform|fill|stroke|opacity|paint-order|color|clip-rule|(fill|stroke)-[a-z]+)$/

/** Only what draws: no ids that could meet those of another picture, no styles, no addresses, no script. */
function childrenOf(parent: Element): ReactNode[] {
  return [...parent.children].flatMap((child, place) => {
    if (!DRAWN.has(child.localName) || child.getAttribute('display') === 'none') return []
    const looks = [...child.attributes].filter(({ name }) => LOOKS.test(name))
    const props = Object.fromEntries(looks.map(({ name, value }) => [camelCase(name), value]))
    return [createElement(child.localName, { ...props, key: place }, ...childrenOf(child))]
  })
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** A photo as a data address that every program reads; null when it cannot be had. */
export function loadPhoto(mediaId: string, size: 'small' | 'full' = 'small'): Promise<string | null> {
  const url = `/api/media/${mediaId}?size=${size}`
  const known = photos.get(url) ?? fetchOwn(url, (answer) => answer.blob()).then(toDataUrl)
  photos.set(url, known)
  return known
}

async function fetchOwn<Content>(
  url: string,
  read: (answer: Response) => Promise<Content>,
): Promise<Content | null> {
  try {
    const answer = await fetch(url, { credentials: 'same-origin' })
    if (answer.ok) return await read(answer)
  } catch {
    // No connection: the same as a photo that is gone. The board goes out without it, and says so.
  }
  missing += 1
  return null
}

const EVERYWHERE = /^image\/(jpeg|png)$/
const QUALITY = 0.88

async function toDataUrl(photo: Blob | null): Promise<string | null> {
  if (!photo) return null
  return readAsDataUrl(EVERYWHERE.test(photo.type) ? photo : await toPng(photo))
}

/** Drawing programs and word processors often know no WebP. */
export async function toPng(photo: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(photo)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.convertToBlob({ type: 'image/png', quality: QUALITY })
}

export function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
