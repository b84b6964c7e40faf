import type { NoteBlock } from '@wijktafel/shared/api/report'
import { documentName } from '@wijktafel/shared/documentName'
import type { NoteId, ProjectId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { copyNote, openCopy } from '@wijktafel/shared/notes/copyNote'
import { forgetMentions } from '@wijktafel/shared/notes/mention'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { type NoteReadingRow, readAsReader } from '../../storage/readings.ts'
import { readRevealedCards } from '../../storage/readRevealedCards.ts'
import { withCardsStill } from '../projectCards.ts'

export type NoteCopy = Omit<NoteReadingRow, 'sessionId'>

/**
 * Keeps a note of this project as it stands now, for people to read. Refuses one without words, and one that nobody reads
 * to its end. What is taken back meanwhile leaves the copy too: it waits until that is kept (`forgetInReadings`).
 */
export async function copyForReaders(
  deps: Pick<Deps, 'db' | 'rooms' | 'turns'>,
  { noteId, projectId }: { noteId: NoteId; projectId: ProjectId },
  keep: (copy: NoteCopy) => Promise<void>,
): Promise<void> {
  const note = await deps.db
    .selectFrom('note')
    .select(['title', 'sessionId'])
    .where('id', '=', noteId)
    .where('projectId', '=', projectId)
    .executeTakeFirst()
  if (!note) throw new Refusal('notFound')
  const { sessionId, title } = note
  await withCardsStill(deps, sessionId, async () => {
    const read = await readAsReader(deps.db, sessionId)
    const shown = new Set<string>((await readRevealedCards(deps.db, sessionId)).map(({ id }) => id))
    const copy = openCopy(await deps.rooms.read(documentName('note', noteId), copyNote))
    // Words of a card that not everyone sees, from an undo or a paste: the copy keeps none.
    forgetMentions(copy.getXmlFragment(NOTE_FRAGMENT), (id) => !shown.has(id))
    requireReadable(read(copy))
    await keep({ noteId, title, text: copyNote(copy) })
  })
}

function requireReadable(blocks: readonly NoteBlock[]): void {
  const words = blocks.map((block) => ('text' in block ? block.text : '')).join('')
  if (words === '') throw new Refusal('noteEmpty')
  if (blocks.length > LIMITS.READING_BLOCKS || words.length > LIMITS.READING_LENGTH)
    throw new Refusal('noteTooLong')
}
