import { type DocumentKind, parseDocumentName } from '@wijktafel/shared/documentName'
import type { Deps } from '../deps.ts'

interface Looking {
  kind: DocumentKind
  everyMs: number
  /** One that fails is logged, and the next one comes all the same. */
  look: (name: string, id: string) => Promise<void>
  /** Nobody has the document open any more. */
  leave: (name: string) => void
}

/**
 * Looks at each document of a kind every so often while somebody has it open, and once more when the last one leaves.
 * Returns what stops it.
 */
export function lookWhileOpen(
  { rooms, log }: Pick<Deps, 'rooms' | 'log'>,
  { kind, everyMs, look, leave }: Looking,
): () => void {
  const timers = new Map<string, NodeJS.Timeout>()

  const lookAgain = (name: string, id: string) => {
    const next = () =>
      void look(name, id)
        .catch((error) => log.warn('document not followed', { name, cause: String(error) }))
        .then(() => {
          if (!timers.has(name)) return
          if (rooms.connectedPeople(name).size > 0) lookAgain(name, id)
          else {
            timers.delete(name)
            leave(name)
          }
        })
    timers.set(name, setTimeout(next, everyMs).unref())
  }

  const stop = rooms.onPeopleChange((name) => {
    const document = parseDocumentName(name)
    if (document?.kind === kind && !timers.has(name)) lookAgain(name, document.id)
  })
  return () => {
    stop()
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
  }
}
