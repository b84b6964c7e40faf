import type { PictureId } from './ids.ts'
import type { Role, Side } from './roles.ts'

/**
 * What `/sync` adds to the y-websocket protocol (docs/spec/rooms.md). An ordinary y-websocket client ignores them all.
 * SAVED carries a varUint: so many update-carrying messages (sync step 2 and update) of this connection are stored for good.
 * REFUSED carries a varString, one of REFUSED_REASONS: nobody will ever see what was refused, so the client throws its
 * local document away and loads anew.
 * NOT_SAVED carries nothing: what was sent cannot be stored now. The client keeps its edits; the server will close the
 * connection soon, and takes them at the next one.
 * GENERATION carries a varString and is the first frame of a connection: the generation of the host's data. It changes when a
 * backup was put back. A client whose document belongs to another one throws it away before it answers any question: what
 * it holds grew out of edits that the server no longer has.
 */
export const MESSAGE_SAVED = 100
export const MESSAGE_REFUSED = 101
export const MESSAGE_NOT_SAVED = 102
export const MESSAGE_GENERATION = 103

/**
 * `zoneLocked`: touched what only the regisseur arranges. `cardStays`: took away, or made, a card of the server.
 * `notYours`: wrote what no client of theirs writes. `boardFull`: more shapes than BOARD_SHAPES and BOARD_SHAPES_SLACK.
 */
export const REFUSED_REASONS = ['readOnly', 'zoneLocked', 'cardStays', 'notYours', 'boardFull'] as const
export type RefusedReason = (typeof REFUSED_REASONS)[number]

/** Who someone is to the others in a room. */
export interface PersonPresence {
  name: string | null
  face: PictureId | null
  side: Side | null
  role: Role
}

/** The field `user` of everybody's awareness state. Written by the server, whatever a client put there. */
export interface PresenceUser extends PersonPresence {
  id: string
}
