import type { Level } from '@wijktafel/shared/language/finding'

const KEY = 'wijktafel.easyLevel'

/** How easy this person wants to write; kept on this device. */
export function rememberedLevel(): Level {
  try {
    return localStorage.getItem(KEY) === 'veryPlain' ? 'veryPlain' : 'plain'
  } catch {
    // A browser that keeps nothing.
    return 'plain'
  }
}

export function rememberLevel(level: Level): void {
  try {
    localStorage.setItem(KEY, level)
  } catch {
    // For this time only, then.
  }
}
