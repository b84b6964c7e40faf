import type { Delivery, OutboxItem } from './outboxItem.ts'

/** What the pages of one device tell each other about the outbox that they share. */
export type OutboxNews =
  | { type: 'added' | 'refused'; item: OutboxItem }
  /** Taken out, by hand or because it arrived: then with what the server answered. */
  | { type: 'gone'; item: OutboxItem; delivered: boolean; delivery: Delivery }

export interface OtherPages {
  tell: (news: OutboxNews) => void
  listen: (listener: (news: OutboxNews) => void) => void
  /** Runs `work` while no other page sends. */
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>
  close: () => void
}

/** A page on its own. */
export const NO_OTHER_PAGES: OtherPages = {
  tell: () => undefined,
  listen: () => undefined,
  alone: (work) => work(),
  close: () => undefined,
}

/** A page that the browser froze while it sent is waited for no longer: sending twice is harmless, waiting is not. */
const WAIT_FOR_OTHER_MS = 30_000
const NAME = 'wijktafel-outbox'

/** Where the browser knows neither locks nor channels (no secure context), each page sends: the ids make it one card. */
export function joinOtherPages(): OtherPages {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)
  return {
    tell: (news) => channel?.postMessage(news),
    listen(listener) {
      if (channel) channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => listener(data)
    },
    async alone(work) {
      const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>
      if (!locks) return work()
      const given: { work: ReturnType<typeof work> | null } = { work: null }
      const begin = () => {
        given.work ??= work()
        return given.work
      }
      const signal = AbortSignal.timeout(WAIT_FOR_OTHER_MS)
      await locks.request(NAME, { signal }, () => begin().catch(() => undefined)).catch(() => undefined)
      return begin()
    },
    close: () => channel?.close(),
  }
}
