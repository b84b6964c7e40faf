/** What whoever leads can do with the Alt key and a letter. Letters by their place on the keys: on a Mac, Alt makes other signs of them. */
export const LEAD_KEYS = {
  next: 'KeyN',
  back: 'KeyV',
  undo: 'KeyZ',
  clock: 'KeyK',
  moreTime: 'KeyM',
  pause: 'KeyW',
  round: 'KeyR',
  give: 'KeyG',
  endTurn: 'KeyE',
  lock: 'KeyS',
  screen: 'KeyB',
  keys: 'KeyT',
} as const
export type LeadKey = keyof typeof LEAD_KEYS

export interface PressedKey {
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  repeat: boolean
}

/** Null where a key means nothing here. A key that is held down counts once. */
export function leadKeyOf({ code, altKey, ctrlKey, metaKey, shiftKey, repeat }: PressedKey): LeadKey | null {
  if (!altKey || ctrlKey || metaKey || shiftKey || repeat) return null
  const found = Object.entries(LEAD_KEYS).find(([, place]) => place === code)
  return found ? (found[0] as LeadKey) : null
}

/** The letter as it is said to people. */
export function letterOf(key: LeadKey): string {
  return LEAD_KEYS[key].slice('Key'.length)
}
