import type { TeachBack } from '@wijktafel/shared/api/teachBack'
import type { DecisionId, MediaId, ParticipantId, PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { can } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { lockDecision } from '../storage/ballots.ts'
import { enterDecision } from '../storage/decisionBook.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { toJson } from '../storage/json.ts'
import { requireSeat, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { refreshStage } from './refreshStage.ts'
import { requireDecision } from './requireDecision.ts'

interface NewTeachBack {
  id: string
  decisionId: DecisionId
  participantId: ParticipantId | null
  text: string
  pictures: readonly PictureId[]
  voice: MediaId | null
}

/**
 * Somebody tells what was decided, with a seat of their own, or with the words of who writes it down. Telling shows whether
 * the words of the decision are understood: the ballot is not touched by it.
 */
export async function teachBack(deps: Deps, actor: Actor, told: NewTeachBack): Promise<void> {
  const { id, decisionId, participantId, text, pictures, voice } = told
  const access = await requireDecision(deps, actor, { decisionId, capability: 'session.takePart' })
  const { session, decision, role } = access
  if (decision.state !== 'closed') throw new Refusal('decisionNotClosed')
  if (text === '' && pictures.length === 0 && voice === null) throw new Refusal('cardEmpty')
  if (participantId !== null) {
    const seat = await requireSeat(deps, actor, participantId)
    if (seat.sessionId !== session.id) throw new Refusal('notFound')
  } else if (!can(role, 'promise.edit')) throw new Refusal('notAllowed')
  if (voice !== null) await requireSound(deps, { voice, sessionId: session.id, participantId })
  await inTransaction(deps.db, session.id, async (trx) => {
    const known = await trx
      .selectFrom('teachBack')
      .select('id')
      .where('decisionId', '=', decisionId)
      .execute()
    if (known.some((row) => row.id === id)) return
    if (known.length >= LIMITS.TEACH_BACKS_PER_DECISION) throw new Refusal('tooManyTeachBacks')
    await trx
      .insertInto('teachBack')
      .values({
        ...{ id, decisionId, participantId, text, voiceId: voice, verdict: 'open' as const },
        pictures: toJson(pictures),
        createdAt: deps.now(),
      })
      .execute()
  })
}

/** A recording of this meeting, sent by who tells. */
async function requireSound(
  { db }: Deps,
  sound: { voice: MediaId; sessionId: string; participantId: ParticipantId | null },
): Promise<void> {
  const media = await db
    .selectFrom('media')
    .select(['kind', 'sessionId', 'participantId'])
    .where('id', '=', sound.voice)
    .executeTakeFirst()
  const isRight =
    media?.kind === 'sound' &&
    media.sessionId === sound.sessionId &&
    (sound.participantId === null || media.participantId === sound.participantId)
  if (!isRight) throw new Refusal('badRequest', 'voice')
}

/** Whether it is what was decided. Where it is not, the words of the decision can be changed: never its outcome. */
export async function judgeTeachBack(
  deps: Deps,
  actor: Actor,
  { id, verdict }: { id: string; verdict: TeachBack['verdict'] },
): Promise<void> {
  const row = await deps.db
    .selectFrom('teachBack')
    .innerJoin('decision', 'decision.id', 'teachBack.decisionId')
    .select('decision.sessionId')
    .where('teachBack.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('notFound')
  await requireSession(deps, actor, { sessionId: row.sessionId, capability: 'session.lead' })
  await deps.db.updateTable('teachBack').set({ verdict }).where('id', '=', id).execute()
}

/** Says a closed decision again in easy words: also in the book, that keeps what was said before. The same again changes nothing. Everyone sees them at once, the sentence of the ballot below them. */
export async function changeWords(
  deps: Deps,
  actor: Actor,
  change: { decisionId: DecisionId; words: string; wordPictures: readonly PictureId[] },
): Promise<void> {
  const { decisionId, words, wordPictures } = change
  const access = await requireDecision(deps, actor, { decisionId, capability: 'promise.edit' })
  const actorId = actor.account?.id ?? null
  const isNew = await inTransaction(deps.db, access.session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    if (decision.state !== 'closed') throw new Refusal('decisionNotClosed')
    const next = { words, wordPictures: toJson(wordPictures) }
    if (decision.words === next.words && decision.wordPictures === next.wordPictures) return false
    await trx.updateTable('decision').set(next).where('id', '=', decisionId).execute()
    await enterDecision(trx, { decisionId, kind: 'words', at: deps.now(), actorId })
    return true
  })
  if (!isNew) return
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'decision.words', target: decisionId })
  await refreshStage(deps, access.session.id)
}
