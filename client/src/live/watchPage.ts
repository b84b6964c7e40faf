/**
 * Tells when this page may have been away: looked at again, network back or gone, thawed, or the clock jumped because the
 * device slept. Browsers tell each of these in a way of their own, and none tells all.
 */
export interface PageWatcher {
  /** The connection may be dead without knowing it. */
  onWake: () => void
  /** Every few seconds, for what must not wait for ever. */
  onTick: () => void
}

const TICK_MS = 5_000
/** So much later than it should be, a tick means that the device slept. */
const JUMP_MS = 8_000

const watchers = new Set<PageWatcher>()
let timer: ReturnType<typeof setInterval> | undefined
let lastTick = 0

/** Returns how to stop. */
export function watchPage(watcher: PageWatcher): () => void {
  if (watchers.size === 0) start()
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
    if (watchers.size === 0) stop()
  }
}

function start(): void {
  lastTick = Date.now()
  timer = setInterval(tick, TICK_MS)
  for (const event of ['online', 'offline', 'pageshow']) window.addEventListener(event, wake)
  for (const event of ['visibilitychange', 'resume']) document.addEventListener(event, wakeWhenVisible)
}

function stop(): void {
  clearInterval(timer)
  for (const event of ['online', 'offline', 'pageshow']) window.removeEventListener(event, wake)
  for (const event of ['visibilitychange', 'resume']) document.removeEventListener(event, wakeWhenVisible)
}

function wake(): void {
  for (const { onWake } of [...watchers]) onWake()
}

function wakeWhenVisible(): void {
  if (document.visibilityState === 'visible') wake()
}

function tick(): void {
  const now = Date.now()
  const hasJumped = now - lastTick > TICK_MS + JUMP_MS
  lastTick = now
  // A page in the background gets its ticks late by design: it wakes when it is looked at.
  if (hasJumped) wakeWhenVisible()
  for (const { onTick } of [...watchers]) onTick()
}
