import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { PHONE } from './people.ts'

const TLDRAW_OWN = '.tl-canvas'
const HARMFUL = new Set(['serious', 'critical'])
const NARROW = { width: 320, height: 640 }

/** Looks at one state of a page. All that is wrong comes out at the end, so that one run tells everything. */
export class Inspection {
  readonly #wrong: string[] = []
  #looked = 0

  async look(page: Page, state: string): Promise<void> {
    this.#looked++
    const { violations } = await new AxeBuilder({ page }).exclude(TLDRAW_OWN).analyze()
    for (const { id, impact, nodes } of violations) {
      if (!HARMFUL.has(impact ?? '')) continue
      const where = nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)
      this.#wrong.push(`${state}: ${id} (${impact}) at ${where.slice(0, 3).join(' | ')}`)
    }
  }

  /** Also on the narrowest phone, where nothing may stick out at the side. */
  async lookNarrow(page: Page, state: string): Promise<void> {
    await this.look(page, state)
    const before = page.viewportSize() ?? PHONE
    await page.setViewportSize(NARROW)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > NARROW.width) this.#wrong.push(`${state}: ${width} pixels wide on a phone of ${NARROW.width}`)
    await page.setViewportSize(before)
  }

  end(atLeast: number): void {
    expect(this.#wrong).toEqual([])
    expect(this.#looked, 'states looked at').toBeGreaterThanOrEqual(atLeast)
  }
}
