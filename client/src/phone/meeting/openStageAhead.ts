import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import { openLiveDocument } from '../../live/liveDocument.ts'

/** By then the screen holds it too, or nobody looks. */
const HELD_MS = 10_000

/** Opens the stage before the screen asks for it. Resolves once what this device kept of it was read, or the server told it. */
export function openStageAhead(sessionId: SessionId): Promise<void> {
  const live = openLiveDocument(documentName('stage', sessionId), { persist: true })
  setTimeout(() => live.destroy(), HELD_MS)
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
