import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { MentionNode } from './mention/mentionNode.ts'
import { MinutesAttributes } from './minutes/minutesAttributes.ts'
import { PhotoNode } from './photoNode.ts'
import { PictureNode } from './pictureNode.ts'

/** What can stand in a note. */
export const NOTE_EXTENSIONS: Extensions = [
  // Undo comes from the live document: only one's own changes.
  StarterKit.configure({ undoRedo: false, heading: { levels: [2, 3] }, link: { openOnClick: false } }),
  PictureNode,
  PhotoNode,
  MentionNode,
  MinutesAttributes,
]
