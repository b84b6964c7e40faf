import type { Page } from '@playwright/test'

/**
 * Taps the speaker of the screen, or of the sheet over it, and gives each visible text that it did not say. Needs `giveVoices`.
 * Left out: the bar at the top, which is the same on every screen; what has no letters (digits of a keypad, signs); and what
 * somebody is writing in a field.
 */
export function findUnspoken(page: Page, speaker: string): Promise<string[]> {
  return page.evaluate(tapAndCompare, speaker)
}

/** Runs in the page. */
async function tapAndCompare(speaker: string): Promise<string[]> {
  const sheet = document.querySelector('dialog[open]')
  // A tablet of a table has no bar at the top: there it stands at the foot.
  const places = sheet ? [sheet] : document.querySelectorAll('header, footer')
  const [button] = [...places].flatMap((place) => [
    ...place.querySelectorAll<HTMLElement>(`button[aria-label="${speaker}"]`),
  ])
  if (!button) return ['no speaker']
  const spoken = Reflect.get(window, 'spoken') as string[]
  const plain = (text: string) => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
  const before = spoken.length
  button.click()
  const said = plain(spoken.slice(before).join(' '))
  // The second tap stops it, once the button knows that it speaks.
  while (button.getAttribute('aria-pressed') !== 'true') await new Promise(requestAnimationFrame)
  button.click()
  const isSeen = (element: Element | null): boolean => {
    if (!element) return true
    const { width, height } = element.getBoundingClientRect()
    const { visibility, clipPath } = getComputedStyle(element)
    const isHere = width > 1 && height > 1 && visibility === 'visible' && !clipPath.startsWith('inset')
    return isHere && isSeen(element.parentElement)
  }
  const unspoken: string[] = []
  const walker = document.createTreeWalker(sheet ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = plain(node.textContent ?? '')
    if (!/\p{L}/u.test(text) || !isSeen(parent) || parent?.closest('header, script, style, textarea'))
      continue
    if (!said.includes(text)) unspoken.push(text)
  }
  return said === '' ? ['silence', ...unspoken] : unspoken
}
