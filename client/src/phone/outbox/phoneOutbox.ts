import { setUnsent } from '../../live/leaveGuard.ts'
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
  window.addEventListener('online', outbox.flush)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') outbox.flush()
  })
  shared = outbox
  return outbox
}

export function onDelivery(listener: DeliveryListener): () => void {
  deliveryListeners.add(listener)
  return () => deliveryListeners.delete(listener)
}
