import { CARD_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import type { Editor } from 'tldraw'
import type { Notice } from './BoardNotice.tsx'

interface GuardOptions {
  canArrange: boolean
  say: (notice: Notice) => void
}

/** What somebody sent from a phone is not thrown away by others at the table: only the regisseur takes it off. */
export function guardCards(editor: Editor, { canArrange, say }: GuardOptions): () => void {
  if (canArrange) return () => undefined
  return editor.sideEffects.registerBeforeDeleteHandler('shape', (shape, source) => {
    if (source !== 'user' || !shape.id.startsWith(CARD_ID_PREFIX)) return
    say({ key: 'canvas.notice.cardStays' })
    return false
  })
}
