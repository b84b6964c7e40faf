import type { ParticipantId } from '@wijktafel/shared/ids'
import { type LastingStore, openLastingStore } from '../outbox/lastingStore.ts'
import type { Own } from './applyDelivery.ts'

interface KeptOwn {
  id: ParticipantId
  own: Own
}

let store: LastingStore<KeptOwn> | null = null
const open = () => {
  store ??= openLastingStore<KeptOwn>('wijktafel-own')
  return store
}

/** What this device knew of someone's part when it was last open; null where nothing is kept. */
export async function readOwnCopy(participantId: ParticipantId): Promise<Own | null> {
  try {
    return (await open().get(participantId))?.own ?? null
  } catch {
    // Storage is off: without network the own cards are not there, everything else is.
    return null
  }
}

export function keepOwnCopy(participantId: ParticipantId, own: Own): void {
  // Full or off: the copy of before stays.
  open()
    .put({ id: participantId, own })
    .catch(() => undefined)
}

export function forgetOwnCopy(participantId: ParticipantId): void {
  open()
    .remove(participantId)
    .catch(() => undefined)
}
