import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import type { BoardId, MediaId } from '@wijktafel/shared/ids'
import type { Role } from '@wijktafel/shared/roles'
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

export interface BoardProps {
  boardId: BoardId
  role: Role
  /** `read`: nothing can be changed, whatever the role. */
  access: 'edit' | 'read'
  /** False: looks on unseen, as a coach does. */
  presence: boolean
  /** Who this is: the same id as the server stamps on presence. */
  me?: { id: string; name: string }
  /** Everyone's view follows the regisseur: `following` of the stage. */
  isFollowing?: boolean
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
