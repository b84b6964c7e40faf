import { expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import type { Workshop } from './pages/workshop.ts'
import type { Table } from './table.ts'

/** Where nothing may ever be asked. */
export const ELSEWHERE = 'https://elders.example'
/** Runs wherever it is read as more than words: `programRan` tells. */
export const RUNNING_DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" onload="top.ran=1"><script>top.ran = 1</script></svg>`
export const RUNNING_MARK_UP = `<img src="${ELSEWHERE}/pixel.png" onerror="top.ran=1"><script>top.ran=1</script>`

export const programRan = (page: Page): Promise<boolean> => page.evaluate(() => 'ran' in globalThis)

/** Somebody of the team who brings all kinds of things to the board. */
export class BoardVisitor {
  readonly page: Page
  readonly #table: Table
  readonly #posted: string[] = []

  private constructor(table: Table, { page }: Workshop) {
    this.page = page
    this.#table = table
    page.on('request', (request) => {
      if (request.method() === 'POST') this.#posted.push(new URL(request.url()).pathname)
    })
  }

  static async sitDown(table: Table): Promise<BoardVisitor> {
    const workshop = await table.member('core')
    await workshop.board.isReady()
    return new BoardVisitor(table, workshop)
  }

  shapes(type: string): Locator {
    return this.page.locator(`.tl-shape[data-shape-type="${type}"]`)
  }

  notice(words: string): Locator {
    return this.page.locator('[data-notice]').getByText(words, { exact: false })
  }

  /** The word comes, and goes when one has read it. */
  async hears(words: string): Promise<void> {
    await expect(this.notice(words)).toBeVisible()
    await this.page.locator('[data-notice]').getByRole('button', { name: 'Sluiten' }).click()
    await expect(this.notice(words)).toBeHidden()
  }

  /** How many photos were sent to the server. */
  uploads(): number {
    return this.#posted.filter((path) => path.endsWith('/media')).length
  }

  /** Nothing ran, nothing broke, nobody elsewhere was asked anything. */
  async expectCalm(): Promise<void> {
    expect(await programRan(this.page), 'a program of elsewhere ran').toBe(false)
    expect(this.#table.people.faults()).toEqual([])
    const { origin } = this.#table.server
    expect(this.#table.people.origins()).toEqual([origin, origin.replace('http', 'ws')].toSorted())
  }
}

export const smallPhoto = (background = '#2f5d8a'): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer()
