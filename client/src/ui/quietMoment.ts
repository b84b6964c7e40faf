/** So long after the last touch or key somebody reads, thinks or looks up. */
const QUIET_MS = 1_500
/** Who never stops gets it all the same: they too may lose the network. */
const AT_THE_LATEST_MS = 10_000
const IDLE_WITHIN_MS = 2_000

let touchedAt = Number.NEGATIVE_INFINITY
let isListening = false

/**
 * Acts once nobody has touched this device for a moment and the browser has nothing else to do: work ahead must not make a
 * letter come late. Gives what stops it.
 */
export function whenQuiet(act: () => void): () => void {
  listen()
  const latest = performance.now() + AT_THE_LATEST_MS
  let stop = ignore
  const look = () => {
    const now = performance.now()
    const waitMs = Math.min(touchedAt + QUIET_MS, latest) - now
    if (waitMs <= 0) stop = whenIdle(act)
    else stop = after(waitMs, look)
  }
  look()
  return () => stop()
}

/** Acts once the browser has drawn what it has to draw. Gives what stops it. */
function whenIdle(act: () => void): () => void {
  // Safari has no such thing.
  if (!('requestIdleCallback' in window)) return after(0, act)
  const handle = requestIdleCallback(act, { timeout: IDLE_WITHIN_MS })
  return () => cancelIdleCallback(handle)
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}

function listen(): void {
  if (isListening) return
  isListening = true
  const note = () => {
    touchedAt = performance.now()
  }
  for (const type of ['keydown', 'pointerdown']) {
    window.addEventListener(type, note, { capture: true, passive: true })
  }
}

function ignore(): void {}
