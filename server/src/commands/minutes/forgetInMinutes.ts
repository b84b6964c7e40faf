import { documentName } from '@wijktafel/shared/documentName'
import type { PictureId, RemarkId, SessionId } from '@wijktafel/shared/ids'
import { forgetSaid } from '@wijktafel/shared/minutes/forgetSaid'
import { wordsOf } from '@wijktafel/shared/minutes/ownWords'
import type { Deps } from '../../deps.ts'
import { fromJson } from '../../storage/json.ts'
import { listNotes } from '../../storage/readSession.ts'
import type { CardRow } from '../../storage/schema.ts'
import { forgetInReadings } from '../readings/forgetInReadings.ts'

interface Gone {
  sessionId: SessionId
  cards?: readonly Pick<CardRow, 'id' | 'text' | 'pictures' | 'voiceId' | 'photoId'>[]
  remarks?: readonly RemarkId[]
}

/**
 * Takes what was taken back out of the minutes of a meeting, and out of its other notes, into which people may have moved
 * lines before they took the minutes away, and out of what readers were given of them. Called while no card is laid or told (`withCardsStill`). May be repeated.
 */
export async function forgetInMinutes(
  deps: Pick<Deps, 'db' | 'rooms'>,
  { sessionId, cards = [], remarks = [] }: Gone,
): Promise<void> {
  if (cards.length + remarks.length === 0) return
  const gone = cards.map(({ id, text, pictures, voiceId, photoId }) => {
    const shown = fromJson<PictureId[]>(pictures)
    return { id, words: wordsOf({ text, pictures: shown, voice: voiceId, photo: photoId }), pictures: shown }
  })
  for (const { id } of await listNotes(deps.db, { id: sessionId })) {
    await deps.rooms.change(documentName('note', id), (doc) => forgetSaid(doc, { cards: gone, remarks }))
    await forgetInReadings(deps, { sessionId, noteId: id, gone: { cards: gone, remarks } })
  }
}
