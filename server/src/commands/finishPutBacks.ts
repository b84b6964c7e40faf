import { readPutBack } from '@wijktafel/shared/board/putBack'
import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { momentsInTurn } from './keepMoment.ts'
import { putBack } from './restoreMoment.ts'

/** Boards of a meeting that were put back halfway when the server stopped: the rest follows. */
export async function finishPutBacks(deps: Deps, sessionId: SessionId): Promise<void> {
  const boards = await deps.db.selectFrom('board').select('id').where('sessionId', '=', sessionId).execute()
  for (const { id } of boards) {
    const name = documentName('board', id)
    const word = await deps.rooms.read(name, readPutBack)
    if (!word || word.done >= word.total) continue
    try {
      await momentsInTurn(deps, id, () => putBack(deps, { name, sessionId, word }))
    } catch (error) {
      // The moment was removed, or something in it taken back since: what stands there stays.
      if (!(error instanceof Refusal)) throw error
    }
  }
}
