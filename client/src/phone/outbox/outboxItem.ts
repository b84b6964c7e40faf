import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { ErrorCode } from '@wijktafel/shared/codes'
import type { ActivityId, CardId, MediaId, ParticipantId, PictureId, SessionId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'

/** A photo on the device that may not have reached the server yet. */
export interface LocalPhoto {
  id: MediaId
  blob: Blob
}

/** A recording on the device that may not have reached the server yet. */
export interface LocalVoice extends LocalPhoto {
  /** As the clock said; 0 where nobody knows. */
  seconds: number
}

/** A point on the map: 0,0 is its upper left corner, 1,1 its lower right one. */
export interface MapPoint {
  x: number
  y: number
}

export interface CardContent {
  activityId: ActivityId
  zoneId: string | null
  pictures: readonly PictureId[]
  text: string
  photo: LocalPhoto | null
  /** A card that an older version of this page kept has none of these two. */
  voice?: LocalVoice | null
  place?: MapPoint | null
  /** Read from paper on the table: of somebody else, with the serials of the printed cards. */
  paper?: { side: Side; serials: readonly string[] } | null
}

/** What the phone asks of the server. Each may arrive twice: ids are made here, and every command is idempotent. */
export type OutboxCommand =
  | { kind: 'card'; cardId: CardId; content: CardContent }
  | { kind: 'takeBack'; cardId: CardId }
  | { kind: 'putBack'; cardId: CardId }
  | { kind: 'done'; activityId: ActivityId; done: boolean }

export interface OutboxItem {
  id: string
  /** Items go out in this order. */
  position: number
  sessionId: SessionId
  participantId: ParticipantId
  command: OutboxCommand
  /** Set when the server said no for good. Only cards are kept then, to be offered again. */
  refusal: ErrorCode | null
}

/** What came back: the card as the server has it, or nothing to know. */
export type Delivery = OwnCard | null
