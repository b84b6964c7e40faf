import { PICTURE_ID_PATTERN, type PictureId } from '@wijktafel/shared/ids'

const KEY = 'wijktafel.recentPictures'
const KEPT = 18

/** Pictures that this device used last, newest first. Empty where the browser keeps nothing. */
export function readRecentPictures(): PictureId[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPictureId).slice(0, KEPT) : []
  } catch {
    // Storage is off, or holds something else.
    return []
  }
}

export function rememberPictures(used: readonly PictureId[]): void {
  const recent = [...new Set([...used, ...readRecentPictures()])].slice(0, KEPT)
  try {
    localStorage.setItem(KEY, JSON.stringify(recent))
  } catch {
    // Storage is off or full: there are simply no recent pictures.
  }
}

function isPictureId(value: unknown): value is PictureId {
  return typeof value === 'string' && PICTURE_ID_PATTERN.test(value)
}
