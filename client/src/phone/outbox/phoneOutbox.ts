import { setUnsent } from '../../live/leaveGuard.ts'
import { joinOtherPages } from './otherPages.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import type { Delivery, OutboxItem } from './outboxItem.ts'
import { createIndexedDbStore } from './outboxStore.ts'
import { sendToServer } from './sendToServer.ts'

type DeliveryListener = (item: OutboxItem, delivery: Delivery) => void

const deliveryListeners = new Set<DeliveryListener>()
let shared: Outbox | null = null

/** The one outbox of this page. It lives as long as the page, so that a screen that goes takes no card with it. */
export function openPhoneOutbox(): Outbox {
  if (shared) return shared
  const outbox = createOutbox({
    store: createIndexedDbStore(),
    send: sendToServer,
    others: joinOtherPages(),
    onDelivered: (item, delivery) => {
      for (const listener of [...deliveryListeners]) listener(item, delivery)
    },
  })
  // A photo under way is part of its card: it too counts until the server answered.
  outbox.subscribe(() =>
    setUnsent(
      'outbox',
      outbox.getState().items.some(({ refusal }) => refusal === null),
    ),
  )
  outbox.subscribe(askToKeep)
  window.addEventListener('online', outbox.flush)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') outbox.flush()
  })
  shared = outbox
  return outbox
}

let hasAsked = false

/** From the first card on, the browser is asked not to throw this device's copies away when it needs room. */
function askToKeep(): void {
  const { items } = shared?.getState() ?? { items: [] }
  if (hasAsked || !items.some(({ command }) => command.kind === 'card')) return
  hasAsked = true
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>
  // A browser that says no, or does not know the question, keeps things as long as it can all the same.
  void storage?.persist?.().catch(() => undefined)
}

export function onDelivery(listener: DeliveryListener): () => void {
  deliveryListeners.add(listener)
  return () => deliveryListeners.delete(listener)
}
