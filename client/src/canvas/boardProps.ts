import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import type { BoardId, MediaId, PictureId } from '@wijktafel/shared/ids'
import type { Role } from '@wijktafel/shared/roles'
import type { StageCall } from '@wijktafel/shared/stage'
import type { ReactNode } from 'react'
import type { NamePicture } from './pictureNames.ts'

export interface UploadedPhoto {
  id: MediaId
  w: number
  h: number
}

/** What the application may ask of a board that stands. */
export interface BoardHandle {
  /** Everything in sight. */
  fit(): void
  showZone(zoneId: string): void
}

/** Each resolves with whether it worked; what went wrong was said already. */
export interface BoardLead {
  /** Everyone's view flies to this part of the board, in canvas units. */
  call: (view: { x: number; y: number; w: number; h: number }) => Promise<boolean>
  /** Puts a zone in the light on every screen; null puts it out. */
  spotlight: (zoneId: string | null) => Promise<boolean>
}

export interface BoardProps {
  boardId: BoardId
  role: Role
  /** `read`: nothing can be changed, whatever the role. */
  access: 'edit' | 'read'
  /** False: looks on unseen, as a coach does. */
  presence: boolean
  /** Who this is: the same id as the server stamps on presence. */
  me?: { id: string; name: string; face?: PictureId }
  /** Everyone's view follows the regisseur: `following` of the stage. */
  isFollowing?: boolean
  /** The zone that everyone should look at now: its id in the template. */
  spotlight?: string | null
  /** "Everyone to me": the view flies there once for each call that comes while the board stands. */
  call?: StageCall | null
  /** What somebody asked to see where it lies; `onShown` once it is in sight. */
  show?: string | null
  onShown?: () => void
  /** What a regisseur does to everyone's view. Without it nobody does that here. */
  lead?: BoardLead
  /** Opens what was said about something on the board. Without it the numbers are only looked at. */
  onRemarks?: (recordId: string) => void
  /** Prepares a decision in which people choose between these things on the board. Only for who leads. */
  onDecide?: (recordIds: readonly string[]) => void
  /** Whether one may say something there now; without it what was said is only read. */
  canRemark?: boolean
  /** Shows the cards of a silent round to everyone. Only while there are hidden ones, for who leads. */
  onReveal?: () => void
  /** Opens the dialog in which a card is made. Null when the person stops. Without it there is no card tool. */
  onMakeCard?: () => Promise<CardContent | null>
  /** Stores a photo. Rejects with an error that has a `code` of ERROR_CODES. Without it there are no pictures. */
  uploadPhoto?: (file: File) => Promise<UploadedPhoto>
  namePicture?: NamePicture
  /** Stands at the end of the tool row: timer, next step. */
  endSlot?: ReactNode
  licenseKey?: string
  onReady?: (board: BoardHandle) => void
}
