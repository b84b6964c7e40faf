import { useSyncExternalStore } from 'react'
import { openPhoneOutbox } from '../outbox/phoneOutbox.ts'

export function useOutbox() {
  const outbox = openPhoneOutbox()
  const state = useSyncExternalStore(outbox.subscribe, outbox.getState)
  return { outbox, state }
}
