import type { Mention } from '@wijktafel/shared/notes/mention'
import type { MentionFacts } from '@wijktafel/shared/notes/mentionLook'
import { createContext } from 'react'

/** What the meeting of a note gives it to name. */
export interface NoteMentions {
  facts: MentionFacts
  /** Shows the whole of what was named. */
  onOpen: (mention: Mention) => void
}

export const NO_MENTIONS: NoteMentions = {
  facts: { cards: null, decisions: null, promises: null },
  onOpen: () => undefined,
}

/** For what stands in the text of a note: it is drawn by the editor, far from who knows the meeting. */
export const MentionContext = createContext<NoteMentions>(NO_MENTIONS)
