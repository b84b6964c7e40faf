import type { ErrorCode } from '@wijktafel/shared/codes'
import { newId } from '@wijktafel/shared/ids'
import { CallError } from '../../api/call.ts'
import { type KeptItems, keepItems } from './keptItems.ts'
import { NO_OTHER_PAGES, type OtherPages, type OutboxNews } from './otherPages.ts'
import type { Delivery, OutboxItem } from './outboxItem.ts'
import type { OutboxStore } from './outboxStore.ts'
import type { OnProgress } from './sendInPieces.ts'

/**
 * Cards wait here until the server has them.
 * 1. An item is in the store before it is shown as placed and before it is sent, and leaves only after the server answered.
 * 2. Items go out one at a time, in the order in which they were made; a temporary failure holds up the rest.
 * 3. A refusal for good never loops: a card stays, marked with the reason, anything else is dropped.
 * 4. Without a store that works (private window, storage full) items live in memory and are sent all the same; it is said.
 * 5. Pages of the same device share the store: one of them sends, and tells the others.
 */
export interface OutboxState {
  items: readonly OutboxItem[]
  /** The last try got no answer. */
  offline: boolean
  /** The server answers, and cannot store anything just now. */
  cannotStore: boolean
  /** Something waits in this page alone: closing it would lose that. */
  atRisk: boolean
  /** How far the photo or recording of an item is, also while the line is broken. */
  progress: (Parameters<OnProgress>[0] & { itemId: string }) | null
  /** False until the store was read: until then nothing is known to be sent. */
  loaded: boolean
}

export interface Outbox {
  getState: () => OutboxState
  subscribe: (listener: () => void) => () => void
  /** Resolves once the item is kept, and shown. It is sent as soon as it can. */
  add: (item: Pick<OutboxItem, 'sessionId' | 'participantId' | 'command'>) => Promise<void>
  /** Takes an item out that is not on its way. False: it is being sent, or gone already. */
  drop: (id: string) => boolean
  /** Tries now instead of after the pause: the network may be back. */
  flush: () => void
  /** Stops sending. What waits stays in the store. */
  dispose: () => void
}

export interface OutboxOptions {
  store: OutboxStore
  send: (item: OutboxItem, onProgress: OnProgress) => Promise<Delivery>
  onDelivered?: (item: OutboxItem, delivery: Delivery) => void
  others?: OtherPages
  /** Runs `later` after a pause; returns how to call it off. */
  schedule?: (later: () => void, delayMs: number) => () => void
  now?: () => number
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/** The server, or the way to it, may do better next time. */
const TEMPORARY: ReadonlySet<string> = new Set(['offline', 'serverError', 'tooManyTries', 'storageFull'])
const START: OutboxState = {
  ...{ items: [], offline: false, cannotStore: false, atRisk: false, progress: null, loaded: false },
}

export function createOutbox(options: OutboxOptions): Outbox {
  const { send, others = NO_OTHER_PAGES, schedule = scheduleTimeout, now = Date.now } = options
  const listeners = new Set<() => void>()
  const kept: KeptItems = keepItems(options.store, () => change({ atRisk: kept.isAtRisk() }))
  let state = START
  let sending: OutboxItem | null = null
  let lastPosition = 0
  let failures = 0
  let callOff: (() => void) | null = null
  let isDisposed = false

  const change = (next: Partial<OutboxState>) => {
    state = { ...state, ...next }
    for (const listener of [...listeners]) listener()
  }
  const setItems = (items: readonly OutboxItem[]) =>
    change({ items: items.toSorted((a, b) => a.position - b.position) })
  const isKnown = (id: string) => state.items.some((item) => item.id === id)
  const forget = (id: string) => {
    setItems(state.items.filter((item) => item.id !== id))
    if (state.progress?.itemId === id) change({ progress: null })
  }
  const replace = (next: OutboxItem) =>
    setItems(state.items.map((item) => (item.id === next.id ? next : item)))

  const takeOut = (item: OutboxItem, outcome: { delivered: boolean; delivery: Delivery }) => {
    forget(item.id)
    others.tell({ type: 'gone', item, ...outcome })
    return kept.remove(item.id)
  }

  const deliver = async () => {
    callOff?.()
    callOff = null
    if (sending || isDisposed || !state.loaded) return
    const item = state.items.find(({ refusal }) => refusal === null)
    if (!item) return
    sending = item
    try {
      await others.alone(() => deliverOne(item))
    } catch (error) {
      handleFailure(item, error)
    } finally {
      sending = null
    }
    if (!callOff) void deliver()
  }

  const deliverOne = async (item: OutboxItem) => {
    if (isDisposed) return
    // Another page sent it, or took it out, while this one waited for its turn.
    if (!isKnown(item.id) || !(await kept.stillWaits(item.id))) return forget(item.id)
    const delivery = await send(item, (progress) => change({ progress: { ...progress, itemId: item.id } }))
    failures = 0
    options.onDelivered?.(item, delivery)
    change({ offline: false, cannotStore: false })
    // Before the next page has its turn.
    await takeOut(item, { delivered: true, delivery })
  }

  const handleFailure = (item: OutboxItem, error: unknown) => {
    const code = error instanceof CallError ? error.code : 'serverError'
    if (TEMPORARY.has(code)) {
      failures += 1
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1))
      if (!isDisposed) callOff = schedule(() => void deliver(), pause)
      const cannotStore = code === 'storageFull'
      return change({ offline: code === 'offline' || (failures > 1 && !cannotStore), cannotStore })
    }
    failures = 0
    change({ offline: false, cannotStore: false })
    if (item.command.kind === 'card') refuse({ ...item, refusal: code as ErrorCode })
    else void takeOut(item, { delivered: false, delivery: null })
  }

  const refuse = (refused: OutboxItem) => {
    replace(refused)
    void kept.put(refused)
    others.tell({ type: 'refused', item: refused })
  }

  const hear = (news: OutboxNews) => {
    if (news.type === 'added' && !isKnown(news.item.id)) setItems([...state.items, news.item])
    if (news.type === 'refused') replace(news.item)
    if (news.type === 'gone') {
      forget(news.item.id)
      if (news.delivered) options.onDelivered?.(news.item, news.delivery)
    }
    void deliver()
  }

  const load = async () => {
    const items = await kept.load()
    lastPosition = Math.max(0, ...items.map(({ position }) => position))
    const known = new Set(state.items.map(({ id }) => id))
    setItems([...items.filter(({ id }) => !known.has(id)), ...state.items])
    change({ loaded: true })
    void deliver()
  }
  others.listen(hear)
  // One at a time, and after what was kept: the order holds whatever the clock of the device does meanwhile.
  let lastWork = load()

  const put = async (input: Parameters<Outbox['add']>[0]) => {
    lastPosition = Math.max(now(), lastPosition + 1)
    const { sessionId, participantId, command } = input
    const item = { id: newId(), position: lastPosition, sessionId, participantId, command, refusal: null }
    await kept.put(item)
    setItems([...state.items, item])
    others.tell({ type: 'added', item })
    if (!callOff) void deliver()
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: (item) => {
      lastWork = lastWork.then(() => put(item))
      return lastWork
    },
    drop: (id) => {
      const item = state.items.find((each) => each.id === id)
      if (!item || sending?.id === id) return false
      void takeOut(item, { delivered: false, delivery: null })
      return true
    },
    flush: () => {
      kept.tryAgain()
      void deliver()
    },
    dispose: () => {
      isDisposed = true
      callOff?.()
      others.close()
      listeners.clear()
    },
  }
}

function scheduleTimeout(later: () => void, delayMs: number): () => void {
  const timer = setTimeout(later, delayMs)
  return () => clearTimeout(timer)
}
