import type { Browser, BrowserContext, Page } from '@playwright/test'

export const LAPTOP = { width: 1440, height: 900 }
export const PHONE = { width: 360, height: 740 }

/** Everyone's browsers in one story: each with its own cookies, and with ears for requests that leave the house. */
export class People {
  readonly #browser: Browser
  readonly #contexts: BrowserContext[] = []
  readonly #requested = new Set<string>()
  readonly #faults: string[] = []

  constructor(browser: Browser) {
    this.#browser = browser
  }

  async arrive(options: {
    baseURL: string
    viewport: { width: number; height: number }
    locale?: string
    /** Touched with fingers though it is wide. */
    isTablet?: boolean
  }): Promise<Page> {
    const { isTablet = false, ...rest } = options
    const isTouched = isTablet || options.viewport.width < 500
    const context = await this.#browser.newContext({
      ...rest,
      ...(isTouched && { hasTouch: true, isMobile: true }),
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    })
    this.#contexts.push(context)
    context.on('request', (request) => this.#requested.add(new URL(request.url()).origin))
    context.on('page', (page) => {
      page.on('websocket', (socket) => this.#requested.add(new URL(socket.url()).origin))
      page.on('pageerror', (error) => this.#faults.push(`${page.url()}: ${error.message}`))
    })
    return context.newPage()
  }

  /** Every origin that any page asked anything from. */
  origins(): string[] {
    return [...this.#requested].filter((origin) => origin !== 'null').toSorted()
  }

  /** Errors that no code caught, in any page. */
  faults(): readonly string[] {
    return this.#faults
  }

  async leave(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()))
  }
}
