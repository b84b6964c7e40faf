import type { DocumentName } from '@wijktafel/shared/documentName'
import { setUnsent } from './leaveGuard.ts'
import type { LiveRoom } from './liveRoom.ts'

interface OpenRoom {
  room: LiveRoom
  users: number
  /** Calls off closing it, once that is under way. */
  callOff?: () => void
}

const rooms = new Map<DocumentName, OpenRoom>()
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of [...listeners]) listener()
}

/** Every room of this page that has a connection, or still something to send. */
export const openRooms = {
  get: (name: DocumentName): OpenRoom | undefined => rooms.get(name),

  /** The rooms as they are now, by name. */
  list: (): readonly (readonly [DocumentName, LiveRoom])[] =>
    [...rooms].map(([name, { room }]) => [name, room]),

  add(name: DocumentName, room: LiveRoom): OpenRoom {
    const added: OpenRoom = { room, users: 0 }
    rooms.set(name, added)
    room.subscribe(() => {
      setUnsent(name, room.getSnapshot().isEdited)
      tell()
    })
    tell()
    return added
  },

  remove(name: DocumentName): void {
    rooms.get(name)?.room.destroy()
    rooms.delete(name)
    setUnsent(name, false)
    tell()
  },

  /** Tells of rooms that come and go, and of every change in one. Returns how to stop listening. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
