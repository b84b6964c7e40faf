import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import { type LiveDocument, openLiveDocument } from '../../live/liveDocument.ts'

/** By then the screen holds them too, or nobody looks. */
const HELD_MS = 10_000

/**
 * Opens stage and cards before the screen asks for them: it then needs not be drawn again for that. Resolves once what this
 * device kept of the stage was read, or the server told it.
 */
export function openStageAhead(sessionId: SessionId): Promise<void> {
  const stage = openLiveDocument(documentName('stage', sessionId), { persist: true })
  const cards = openLiveDocument(documentName('cards', sessionId), { persist: true })
  setTimeout(() => {
    stage.destroy()
    cards.destroy()
  }, HELD_MS)
  return whenKnown(stage)
}

function whenKnown(live: LiveDocument): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { loaded, isKept } = live.getSnapshot()
      if (!loaded && !isKept) return
      stop()
      resolve()
    }
    const stop = live.subscribe(look)
    look()
  })
}
