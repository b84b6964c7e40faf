import type { CDPSession, Page } from '@playwright/test'

interface Finger {
  x: number
  y: number
  radius: number
}

/** Fingers and pens, as the screen reports them. */
export class Hands {
  readonly #cdp: CDPSession
  readonly #fingers = new Map<number, Finger>()

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp
  }

  static async on(page: Page): Promise<Hands> {
    return new Hands(await page.context().newCDPSession(page))
  }

  /** `radius` in pixels: that of a fingertip, unless the side of a hand lies down. */
  async down(id: number, at: { x: number; y: number }, radius = 1): Promise<void> {
    this.#fingers.set(id, { ...at, radius })
    await this.#send('touchStart')
  }

  async move(id: number, to: { x: number; y: number }, steps = 8): Promise<void> {
    const from = this.#fingers.get(id) ?? { ...to, radius: 1 }
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      this.#fingers.set(id, { ...at, radius: from.radius })
      await this.#send('touchMove')
    }
  }

  async up(id: number): Promise<void> {
    this.#fingers.delete(id)
    await this.#send('touchEnd')
  }

  async pen(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: { x: number; y: number }) {
    const buttons = type === 'mouseReleased' ? 0 : 1
    await this.#cdp.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, buttons, button: 'left', clickCount: 1, pointerType: 'pen' },
    })
  }

  #send(type: 'touchStart' | 'touchMove' | 'touchEnd') {
    const touchPoints = [...this.#fingers].map(([id, { x, y, radius }]) => ({
      id,
      x,
      y,
      radiusX: radius,
      radiusY: radius,
    }))
    return this.#cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}
