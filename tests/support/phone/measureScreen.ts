import type { Page } from '@playwright/test'

/** Where something of the bar at the top stands, in whole pixels. */
export type Corner = readonly [left: number, top: number, width: number, height: number]

export interface Measured {
  /** What breaks a rule, in words. */
  broken: string[]
  corners: Partial<Record<'back' | 'speaker' | 'help', Corner>>
  /** How many choices stand in the largest group of them. */
  choices: { most: number; mostWithPictures: number }
  targets: number
}

export interface Bounds {
  targetPx: number
  textPx: number
  /** Names of what the bar holds, in the language of the screen. */
  names: { back: string; speaker: string; help: string }
  /** Small signs that are no text to read. */
  signs: readonly string[]
}

/** Measures one screen as it stands, from its top to its end. */
export async function measureScreen(page: Page, bounds: Bounds): Promise<Measured> {
  await page.evaluate(() => window.scrollTo(0, 0))
  const top = await page.evaluate(measureInPage, bounds)
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const covered = await page.evaluate(findCovered)
  await page.evaluate(() => window.scrollTo(0, 0))
  return { ...top, broken: [...top.broken, ...covered] }
}

/** Runs in the page. */
function measureInPage({ targetPx, textPx, names, signs }: Bounds): Measured {
  const broken: string[] = []
  const SLACK_PX = 0.5
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`
  const isForEyes = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    const { visibility, clipPath } = getComputedStyle(element)
    return width > 1 && height > 1 && visibility === 'visible' && !clipPath.startsWith('inset')
  }
  const isSeen = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (!isForEyes(each)) return false
    }
    return true
  }
  const scrollsAside = (element: Element): boolean => {
    for (let each = element.parentElement; each; each = each.parentElement) {
      if (
        ['auto', 'scroll'].includes(getComputedStyle(each).overflowX) &&
        each.scrollWidth > each.clientWidth
      )
        return each !== document.documentElement
    }
    return false
  }

  // A sheet over the screen is all that can be touched.
  const root: ParentNode = document.querySelector('dialog[open]') ?? document
  const targets = [...root.querySelectorAll('button, a[href], input, textarea, select, summary, label')]
    .filter((element) => element.tagName !== 'LABEL' || element.querySelector('input') !== null)
    .filter(isSeen)
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect()
    const field = target.tagName === 'INPUT' ? target.closest('search')?.getBoundingClientRect() : undefined
    if (width < targetPx - SLACK_PX || Math.max(height, field?.height ?? 0) < targetPx - SLACK_PX)
      broken.push(`target of ${Math.round(width)}×${Math.round(height)}: ${name(target)}`)
    if (target.tagName !== 'INPUT' && target.scrollWidth > target.clientWidth + 1)
      broken.push(`words wider than their target: ${name(target)}`)
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || node.textContent?.trim() === '' || !isSeen(parent)) continue
    if (['SCRIPT', 'STYLE'].includes(parent.tagName) || signs.includes(node.textContent?.trim() ?? ''))
      continue
    const size = Number.parseFloat(getComputedStyle(parent).fontSize)
    if (size < textPx - SLACK_PX) broken.push(`text of ${size}: ${name(parent)}`)
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    const isOut = box.left < -1 || box.right > document.documentElement.clientWidth + 1
    if (isOut && !scrollsAside(parent)) broken.push(`beside the screen: ${name(parent)}`)
    for (let each: Element | null = parent; each && each !== document.body; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each)
      const frame = each.getBoundingClientRect()
      if (overflowX === 'hidden' && (box.right > frame.right + 2 || box.left < frame.left - 2))
        broken.push(`cut off at the side: ${name(parent)}`)
      if (overflowY === 'hidden' && box.bottom > frame.bottom + 4)
        broken.push(`cut off below: ${name(parent)}`)
    }
  }

  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) broken.push(`${scrollWidth} wide on a screen of ${clientWidth}`)
  const headings = document.querySelectorAll('h1').length
  if (headings !== 1) broken.push(`${headings} first headings`)
  const moving = document.getAnimations().filter(({ playState }) => playState === 'running')
  if (moving.length > 0) broken.push(`${moving.length} animations run`)

  const choices = { most: 0, mostWithPictures: 0 }
  for (const group of document.querySelectorAll('main, main *, footer *')) {
    const own = [...group.children]
      .map((child) => (child.tagName === 'LI' ? child.querySelector('button, label') : child))
      .filter((child) => child !== null && targets.includes(child) && !scrollsAside(child))
    const isOfPictures = own.every((choice) => choice?.querySelector('img'))
    const kind = isOfPictures ? 'mostWithPictures' : 'most'
    choices[kind] = Math.max(choices[kind], own.length)
  }

  const corners: Measured['corners'] = {}
  for (const which of ['back', 'speaker', 'help'] as const) {
    const button = document.querySelector(`header button[aria-label="${names[which]}"]`)
    if (!button) continue
    const { left, top, width, height } = button.getBoundingClientRect()
    corners[which] = [Math.round(left), Math.round(top), Math.round(width), Math.round(height)]
  }
  return { broken, corners, choices, targets: targets.length }
}

/** Runs in the page, at its end: targets that lie on each other, where nothing can be scrolled from under anything. */
function findCovered(): string[] {
  const name = (element: Element) =>
    `“${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`
  const scrollsAside = (element: Element): boolean => {
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
      if (
        each.scrollWidth > each.clientWidth &&
        ['auto', 'scroll'].includes(getComputedStyle(each).overflowX)
      )
        return true
    }
    return false
  }
  const root: ParentNode = document.querySelector('dialog[open]') ?? document
  const boxes = [...root.querySelectorAll('button, a[href], textarea, label:has(input)')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.bottom > 0)
  const covered: string[] = []
  for (const [place, a] of boxes.entries()) {
    for (const b of boxes.slice(place + 1)) {
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue
      if (scrollsAside(a.element) || scrollsAside(b.element)) continue
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (width > 1 && height > 1) covered.push(`${name(a.element)} lies on ${name(b.element)}`)
    }
  }
  return covered
}
