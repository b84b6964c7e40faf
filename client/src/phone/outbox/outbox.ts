import type { ErrorCode } from '@wijktafel/shared/codes'
import { newId } from '@wijktafel/shared/ids'
import { CallError } from '../../api/call.ts'
import type { Delivery, OutboxItem } from './outboxItem.ts'
import type { OutboxStore } from './outboxStore.ts'

/**
 * Cards wait here until the server has them.
 * 1. An item is written to the store before it is first sent, and leaves it only after the server answered.
 * 2. Items go out one at a time, in the order in which they were made; a temporary failure holds up the rest.
 * 3. A refusal for good never loops: a card stays, marked with the reason, anything else is dropped.
 * 4. Without a store that works (private window, storage full) items live in memory and are sent all the same.
 */
export interface OutboxState {
  items: readonly OutboxItem[]
  /** The last try got no answer. */
  offline: boolean
  /** The server answers, and cannot store anything just now. */
  cannotStore: boolean
  /** False until the store was read: until then nothing is known to be sent. */
  loaded: boolean
}

export interface Outbox {
  getState: () => OutboxState
  subscribe: (listener: () => void) => () => void
  /** Keeps the item and sends it as soon as it can. */
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
  send: (item: OutboxItem) => Promise<Delivery>
  onDelivered?: (item: OutboxItem, delivery: Delivery) => void
  /** Runs `later` after a pause; returns how to call it off. */
  schedule?: (later: () => void, delayMs: number) => () => void
  now?: () => number
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/** The server, or the way to it, may do better next time. */
const TEMPORARY: ReadonlySet<string> = new Set(['offline', 'serverError', 'tooManyTries', 'storageFull'])

export function createOutbox(options: OutboxOptions): Outbox {
  const { store, send, schedule = scheduleTimeout, now = Date.now } = options
  const listeners = new Set<() => void>()
  const beingStored = new Set<string>()
  let state: OutboxState = { items: [], offline: false, cannotStore: false, loaded: false }
  let sending: OutboxItem | null = null
  let failures = 0
  let callOff: (() => void) | null = null
  let isDisposed = false

  const change = (next: Partial<OutboxState>) => {
    state = { ...state, ...next }
    for (const listener of [...listeners]) listener()
  }
  const takeOut = (id: string) => {
    change({ items: state.items.filter((item) => item.id !== id) })
    void store.remove(id).catch(ignoreStore)
  }

  const deliver = async () => {
    callOff?.()
    callOff = null
    if (sending || isDisposed || !state.loaded) return
    const item = state.items.find(({ refusal }) => refusal === null)
    if (!item || beingStored.has(item.id)) return
    sending = item
    try {
      const delivery = await send(item)
      failures = 0
      options.onDelivered?.(item, delivery)
      takeOut(item.id)
      change({ offline: false, cannotStore: false })
    } catch (error) {
      handleFailure(item, error)
    } finally {
      sending = null
    }
    if (!callOff) void deliver()
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
    if (item.command.kind === 'card') refuse(item, code as ErrorCode)
    else takeOut(item.id)
  }

  const refuse = (item: OutboxItem, refusal: ErrorCode) => {
    const refused = { ...item, refusal }
    change({ items: state.items.map((other) => (other.id === item.id ? refused : other)) })
    void store.put(refused).catch(ignoreStore)
  }

  const add: Outbox['add'] = async ({ sessionId, participantId, command }) => {
    const last = state.items.at(-1)?.position ?? 0
    const position = Math.max(now(), last + 1)
    const item = { id: newId(), position, sessionId, participantId, command, refusal: null }
    beingStored.add(item.id)
    change({ items: [...state.items, item] })
    await store.put(item).catch(ignoreStore)
    beingStored.delete(item.id)
    if (!callOff) void deliver()
  }

  void store
    .load()
    .catch(() => [])
    .then((kept) => {
      const known = new Set(state.items.map(({ id }) => id))
      const items = [...kept.filter(({ id }) => !known.has(id)), ...state.items]
      change({ items: items.sort((a, b) => a.position - b.position), loaded: true })
      void deliver()
    })

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add,
    drop: (id) => {
      if (sending?.id === id || !state.items.some((item) => item.id === id)) return false
      takeOut(id)
      return true
    },
    flush: () => void deliver(),
    dispose: () => {
      isDisposed = true
      callOff?.()
      listeners.clear()
    },
  }
}

function scheduleTimeout(later: () => void, delayMs: number): () => void {
  const timer = setTimeout(later, delayMs)
  return () => clearTimeout(timer)
}

/** The item still lives in memory: it is sent as long as the page stands. */
function ignoreStore(): void {}
