import { documentName } from '@wijktafel/shared/documentName'
import type { Floor } from '@wijktafel/shared/floor/floor'
import type { ParticipantId, SessionId } from '@wijktafel/shared/ids'
import { type LeadNews, type UndoableAction, writeLeadNews } from '@wijktafel/shared/leadNews'
import type { Deps } from '../deps.ts'
import { fromJson } from '../storage/json.ts'

/**
 * Writes into the regisseur's own document what SQL says of signals, of screens of phones, and of what can be taken back. Can be called at any time, as often as one likes,
 * as `refreshStage` can.
 */
export async function refreshLead(deps: Deps, sessionId: SessionId): Promise<void> {
  await deps.turns.inTurn(`lead:${sessionId}`, async () => {
    const session = await deps.db
      .selectFrom('session')
      .select(['state', 'floor', 'lookIn', 'lookInBy'])
      .where('id', '=', sessionId)
      .executeTakeFirst()
    if (!session) return
    const news = {
      ...(await readSignals(deps, sessionId)),
      undo: await readLastAction(deps, sessionId),
      screens: await readScreens(deps, sessionId),
      leads: await readLeads(deps, sessionId),
      lookIn:
        session.state === 'open' && session.lookIn !== 'no'
          ? { isAllowed: session.lookIn === 'yes', by: session.lookInBy }
          : null,
      talk: session.state === 'open' && session.floor ? fromJson<Floor>(session.floor).talk : null,
    }
    await deps.rooms.change(documentName('lead', sessionId), (doc) => writeLeadNews(doc, news))
  })
}

async function readLastAction({ db }: Deps, sessionId: SessionId): Promise<UndoableAction | null> {
  const newest = await db
    .selectFrom('leadAction')
    .select(['id', 'kind', 'createdAt'])
    .where('sessionId', '=', sessionId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest ? { id: newest.id, kind: newest.kind, at: newest.createdAt } : null
}

/** Seats of those who may lead, in the order in which they came. */
async function readLeads({ db }: Deps, sessionId: SessionId): Promise<ParticipantId[]> {
  const rows = await db
    .selectFrom('participant')
    .select('id')
    .where('sessionId', '=', sessionId)
    .where('role', '=', 'facilitator')
    .where('leftAt', 'is', null)
    .orderBy('joinedAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function readScreens({ db }: Deps, sessionId: SessionId): Promise<LeadNews['screens']> {
  const rows = await db
    .selectFrom('phoneScreen')
    .innerJoin('participant', 'participant.id', 'phoneScreen.participantId')
    .select(['participant.id', 'phoneScreen.screen'])
    .where('participant.sessionId', '=', sessionId)
    .where('participant.leftAt', 'is', null)
    .execute()
  return Object.fromEntries(rows.map(({ id, screen }) => [id, screen]))
}

async function readSignals(
  { db }: Deps,
  sessionId: SessionId,
): Promise<Omit<LeadNews, 'undo' | 'screens' | 'talk' | 'lookIn' | 'leads'>> {
  const rows = await db
    .selectFrom('signal')
    .innerJoin('participant', 'participant.id', 'signal.participantId')
    .select([
      'signal.kind',
      'signal.participantId',
      'participant.face',
      'participant.name',
      'participant.side',
    ])
    .where('participant.sessionId', '=', sessionId)
    .where('participant.leftAt', 'is', null)
    .orderBy('signal.createdAt')
    .orderBy('signal.participantId')
    .execute()
  const countOf = (kind: 'slower' | 'confused') => rows.filter((row) => row.kind === kind).length
  return {
    hands: rows
      .filter(({ kind }) => kind === 'hand')
      .map(({ participantId, face, name, side }) => ({ participantId, face, name, side })),
    slower: countOf('slower'),
    confused: countOf('confused'),
  }
}
