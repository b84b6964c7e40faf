import { documentName } from '@wijktafel/shared/documentName'
import type { NoteId, SessionId } from '@wijktafel/shared/ids'
import { forgetMentions, namedCards } from '@wijktafel/shared/notes/mention'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import * as Y from 'yjs'
import type { Deps } from '../deps.ts'
import { readRevealedCards } from '../storage/readRevealedCards.ts'
import { lookWhileOpen } from './lookWhileOpen.ts'
import { withCardsStill } from './projectCards.ts'

const LOOK_EVERY_MS = 2_000

/**
 * While somebody writes a note, what is named in it stays what everyone in its meeting may see: a device that was away, an
 * undo or a paste may bring back the words of a card that was taken back meanwhile. Returns what stops it.
 */
export function followNotes(deps: Deps): () => void {
  const seen = new Map<string, string>()
  const look = async (name: string, id: string) => {
    const now = await deps.rooms.read(name, markOf)
    if (seen.get(name) === now) return
    await tidyMentions(deps, id as NoteId)
    seen.set(name, now)
  }
  return lookWhileOpen(deps, {
    ...{ kind: 'note', everyMs: LOOK_EVERY_MS, look },
    leave: (name) => seen.delete(name),
  })
}

/** Takes the words of cards out of a note that not everyone in its meeting sees, wherever they came from. May be repeated. */
export async function tidyMentions(
  deps: Pick<Deps, 'db' | 'rooms' | 'turns'>,
  noteId: NoteId,
): Promise<void> {
  const name = documentName('note', noteId)
  const named = await deps.rooms.read(name, (doc) => namedCards(doc.getXmlFragment(NOTE_FRAGMENT)))
  const sessionId = named.length === 0 ? undefined : await sessionOf(deps, noteId)
  if (!sessionId) return
  const before = await shownCards(deps, sessionId)
  if (named.every((id) => before.has(id))) return
  await withCardsStill(deps, sessionId, async () => {
    const shown = await shownCards(deps, sessionId)
    await deps.rooms.change(name, (doc) =>
      forgetMentions(doc.getXmlFragment(NOTE_FRAGMENT), (id) => !shown.has(id)),
    )
  })
}

async function shownCards({ db }: Pick<Deps, 'db'>, sessionId: SessionId): Promise<Set<string>> {
  return new Set((await readRevealedCards(db, sessionId)).map(({ id }) => id))
}

async function sessionOf({ db }: Pick<Deps, 'db'>, noteId: NoteId): Promise<SessionId | undefined> {
  const note = await db.selectFrom('note').select('sessionId').where('id', '=', noteId).executeTakeFirst()
  return note?.sessionId
}

/** Differs when anything was written since. */
function markOf(doc: Y.Doc): string {
  return Y.encodeStateVector(doc).join()
}
