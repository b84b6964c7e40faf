import { isSameJson } from '@wijktafel/shared/board/fieldGroups'
import { schemaOf } from '@wijktafel/shared/board/moment'
import {
  clearPutBack,
  recordsToPutBack,
  undoCardBack,
  undoDroppedBindings,
  undoPutBack,
} from '@wijktafel/shared/board/putBack'
import { documentName } from '@wijktafel/shared/documentName'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { findMoment } from '../storage/moments.ts'
import type { Actor } from './actor.ts'
import { momentsInTurn } from './keepMoment.ts'
import { requirePutBack } from './mayPutBack.ts'
import { withCardsStill } from './projectCards.ts'
import { readMomentBody } from './requireMoment.ts'
import { type PutBackInput, RECORDS_PER_CHANGE } from './restoreMoment.ts'

/**
 * Takes back that a moment was put back. Of the whole board only what nobody changed since; what others did stays.
 * `isDone` is false for a moment of another version, of which nothing is written here.
 */
export async function undoRestore(
  deps: Deps,
  actor: Actor,
  input: PutBackInput,
): Promise<{ isDone: boolean }> {
  const { board, session } = await requirePutBack(deps, actor, input)
  const earlier = await findMoment(deps.db, input.beforeId)
  if (earlier?.boardId !== board.id) throw new Refusal('notFound')
  const name = documentName('board', board.id)
  const { recordId } = input
  let isDone = true
  await momentsInTurn(deps, board.id, () =>
    withCardsStill(deps, session.id, async () => {
      const read = (momentId: PutBackInput['momentId']) =>
        readMomentBody(deps.db, { momentId, sessionId: session.id })
      const { records: before } = await read(input.beforeId)
      if (recordId !== null) {
        await deps.rooms.change(name, (doc) => {
          undoCardBack(doc, before, recordId)
          clearPutBack(doc)
        })
        return
      }
      const { schema, records } = await read(input.momentId)
      isDone = await deps.rooms.read(name, (doc) => isSameJson(schemaOf(doc), schema))
      if (!isDone) return
      const restored = recordsToPutBack(records)
      for (let at = 0; at < restored.length; at += RECORDS_PER_CHANGE) {
        const some = restored.slice(at, at + RECORDS_PER_CHANGE)
        await deps.rooms.change(name, (doc) => void undoPutBack(doc, { restored: some, before }))
      }
      await deps.rooms.change(name, (doc) => {
        undoDroppedBindings(doc, { restored, before })
        clearPutBack(doc)
      })
    }),
  )
  return { isDone }
}
