import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import type { DecisionRules } from '@wijktafel/shared/decisions/rules'
import type { ActivityId, DecisionId, PictureId, SessionId } from '@wijktafel/shared/ids'
import type { ConsentStep, DecisionOption, Influence } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { toJson } from '../storage/json.ts'
import { readDecision } from '../storage/readDecision.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { checkPaper } from './requireDecision.ts'

interface NewDecision {
  id: DecisionId
  sessionId: SessionId
  activityId: ActivityId | null
  proposal: string
  pictures: readonly PictureId[]
  influence: Influence
  format: DecisionFormat
  options: readonly DecisionOption[]
  rules: DecisionRules
  decidedBy: string
  whatHappens: string
  reviewOn: string | null
  step: ConsentStep | null
}

/** Nobody votes by hand unless somebody says so. */
export const NO_HANDS = { resident: 0, professional: 0 }

/** Prepares a decision moment. The same id twice is the same decision, as it stands. */
export async function createDecision(deps: Deps, actor: Actor, input: NewDecision): Promise<DecisionDetail> {
  const { session } = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'session.prepare',
  })
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  checkPaper(input)
  if (input.step !== null && input.format !== 'consent') throw new Refusal('badRequest', 'step')
  await checkActivity(deps, input)
  const { pictures, options, rules, ...fields } = input
  await deps.db
    .insertInto('decision')
    .values({
      ...fields,
      projectId: session.projectId,
      pictures: toJson(pictures),
      options: toJson(options),
      rules: toJson(rules),
      state: 'draft',
      openedAt: null,
      closedAt: null,
      result: null,
      createdAt: deps.now(),
      ...{ round: 1, followsId: null, words: '', wordPictures: toJson([]), handVoters: toJson(NO_HANDS) },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const stored = await readDecision(deps.db, input.id)
  if (stored.sessionId !== session.id) throw new Refusal('badRequest', 'id')
  return stored
}

async function checkActivity({ db }: Deps, { activityId, sessionId }: NewDecision): Promise<void> {
  if (activityId === null) return
  const activity = await db
    .selectFrom('activity')
    .select('id')
    .where('id', '=', activityId)
    .where('sessionId', '=', sessionId)
    .executeTakeFirst()
  if (!activity) throw new Refusal('badRequest', 'activityId')
}
