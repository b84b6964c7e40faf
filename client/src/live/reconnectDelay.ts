import { CLOSE_CODE } from '@wijktafel/shared/codes'

/** How a connection ended, as far as it says when to come back. */
export interface ConnectionEnd {
  /** Null when this page ended it itself: nothing was heard for too long. */
  code: number | null
  /** How many connections ended one after another without one that lasted: 1 for the first. */
  attempt: number
}

const SPREAD_MS = 300
const SECOND_PAUSE_MS = 400
const LONGEST_PAUSE_MS = 4_000
const ASKED_TO_WAIT_MS = 2_000

/** The server says that it is too much just now. */
const WAIT_CODES: ReadonlySet<number> = new Set([
  CLOSE_CODE.TOO_FAST,
  CLOSE_CODE.TOO_SLOW,
  CLOSE_CODE.ROOM_FULL,
])

const FIRST_FINAL_CODE = 4000
const LAST_FINAL_CODE = 4099
/** The protocol's own word for a frame above twice our limit: sent again, it would be refused again. */
const MESSAGE_TOO_BIG = 1009
/** RFC 6455: the server restarts. Some proxies say it instead of 1001. */
const SERVICE_RESTART = 1012

/** The server closed for good: coming back by itself would not help. */
export function isFinal(code: number): boolean {
  return (code >= FIRST_FINAL_CODE && code <= LAST_FINAL_CODE) || code === MESSAGE_TOO_BIG
}

/** The server said goodbye in good order: it restarts, or another one takes over. */
export function isRestart(code: number | null): boolean {
  return code === CLOSE_CODE.GOING_AWAY || code === SERVICE_RESTART
}

/** What was sent does not go through the line, however often it is tried. */
export function isTooLarge(code: number): boolean {
  return code === CLOSE_CODE.FRAME_TOO_LARGE || code === MESSAGE_TOO_BIG
}

/**
 * How long to wait before the next connection. The first comes at once, spread over a third of a second, so that a whole
 * room does not knock in the same instant; each next pause is twice as long, up to four seconds.
 */
export function reconnectDelayMs({ code, attempt }: ConnectionEnd, random = Math.random): number {
  const leastMs = code !== null && WAIT_CODES.has(code) ? ASKED_TO_WAIT_MS : 0
  if (attempt <= 1) return leastMs + random() * SPREAD_MS
  const pauseMs = Math.min(LONGEST_PAUSE_MS, SECOND_PAUSE_MS * 2 ** (attempt - 2))
  return Math.max(leastMs, pauseMs / 2) + (random() * pauseMs) / 2
}
