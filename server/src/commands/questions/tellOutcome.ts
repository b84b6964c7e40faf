import type { PictureId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../../deps.ts'
import { toJson } from '../../storage/json.ts'
import type { Actor } from '../actor.ts'
import { refreshStage } from '../refreshStage.ts'
import { requireQuestion } from './requireQuestion.ts'

/** Tells what came of the answers, to everyone who has the link. Nothing at all takes it away again. */
export async function tellOutcome(
  deps: Deps,
  actor: Actor,
  input: { sessionId: SessionId; text: string; pictures: readonly PictureId[] },
): Promise<void> {
  const { sessionId, text, pictures } = input
  await requireQuestion(deps, actor, { sessionId, capability: 'note.edit' })
  const isNothing = text === '' && pictures.length === 0
  await deps.db
    .updateTable('question')
    .set({
      outcomeText: text,
      outcomePictures: toJson(pictures),
      outcomeAt: isNothing ? null : deps.now(),
    })
    .where('sessionId', '=', sessionId)
    .execute()
  await refreshStage(deps, sessionId)
}
