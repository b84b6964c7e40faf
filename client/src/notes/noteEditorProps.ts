import type { MediaId, NoteId, PictureId } from '@wijktafel/shared/ids'
import type { ReactNode } from 'react'
import type { EasyWords } from './easy/easyWords.ts'
import type { NoteMentions } from './mention/mentionContext.ts'

export interface NoteEditorProps {
  noteId: NoteId
  editable: boolean
  /** Asks for a picture; null when the person thinks again. */
  pickPicture: () => Promise<{ id: PictureId; alt: string } | null>
  /** Sends a photo; null when it was refused (the caller has said why). */
  uploadPhoto: (file: File) => Promise<{ id: MediaId } | null>
  /** What can be named in the note. */
  mentions: NoteMentions
  /** Words that are clear enough in this project. */
  easyWords: EasyWords
  /** Makes a draft of the minutes anew, of a step. */
  onMakeAgain: (stepId: string) => void
  /** Below how easy it reads: whether people understand it. */
  readings: ReactNode
}
