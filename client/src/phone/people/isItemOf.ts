import { createDeviceMemory, type Seat } from '../device.ts'
import type { OutboxItem } from '../outbox/outboxItem.ts'

/**
 * Whether what waits on this device is of this person. The first person of a device also has what waits from seats of
 * before; of who came in later nothing is ever another's.
 */
export function isItemOf(
  seat: Pick<Seat, 'participantId' | 'draftKey'>,
  guests: ReadonlySet<string> = createDeviceMemory().readGuests(),
): (item: Pick<OutboxItem, 'participantId'>) => boolean {
  return ({ participantId }) =>
    participantId === seat.participantId || (!seat.draftKey && !guests.has(participantId))
}
