/** How far behind a page may be that is not looked at: it draws no frames. */
const HIDDEN_INTERVAL_MS = 250

/** Does one thing at most once a frame, however often it is asked for. Where there are no frames, at once. */
export class OnceAFrame {
  private readonly act: () => void
  private frame: number | undefined
  private late: ReturnType<typeof setTimeout> | undefined

  constructor(act: () => void) {
    this.act = act
  }

  ask(): void {
    if (typeof requestAnimationFrame === 'undefined') {
      this.act()
      return
    }
    this.frame ??= requestAnimationFrame(() => this.do())
    this.late ??= setTimeout(() => this.do(), HIDDEN_INTERVAL_MS)
  }

  cancel(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    clearTimeout(this.late)
    this.frame = this.late = undefined
  }

  private do(): void {
    this.cancel()
    this.act()
  }
}
