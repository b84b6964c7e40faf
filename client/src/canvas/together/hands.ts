import type { Editor, TLShapeId } from 'tldraw'
import { togetherOf } from './togetherState.ts'

/** A person who does something with one record: points at it, or writes its words. */
export interface Hand {
  recordId: TLShapeId
  userId: string
  name: string
  face: string | null
  colour: string
  does: 'points' | 'writes'
}

/** The hands of the others that lie on what lies on the board. Read inside a signal it stays up to date. */
export function readHands(editor: Editor): Hand[] {
  return editor.getCollaborators().flatMap(({ userId, userName, color, meta }) => {
    const who = {
      userId,
      name: userName,
      colour: color,
      face: typeof meta.face === 'string' ? meta.face : null,
    }
    const hand = (value: unknown, does: Hand['does']): Hand[] =>
      typeof value === 'string' && editor.store.has(value as TLShapeId)
        ? [{ ...who, recordId: value as TLShapeId, does }]
        : []
    return [...hand(meta.about, 'points'), ...hand(meta.editing, 'writes')]
  })
}

/** What this person's own hand lies on. Null when that is gone. */
export function readOwnHand(editor: Editor): TLShapeId | null {
  const about = togetherOf(editor).get().about as TLShapeId | null
  return about !== null && editor.store.has(about) ? about : null
}
