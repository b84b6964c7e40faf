import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import { type LeadNews, writeLeadNews } from '@wijktafel/shared/leadNews'
import type { Deps } from '../deps.ts'

/**
 * Writes into the regisseur's own document what SQL says of signals. Can be called at any time, as often as one likes,
 * as `refreshStage` can.
 */
export async function refreshLead(deps: Deps, sessionId: SessionId): Promise<void> {
  await deps.turns.inTurn(`lead:${sessionId}`, async () => {
    const session = await deps.db
      .selectFrom('session')
      .select('id')
      .where('id', '=', sessionId)
      .executeTakeFirst()
    if (!session) return
    const news = await readLeadNewsFromSql(deps, sessionId)
    await deps.rooms.change(documentName('lead', sessionId), (doc) => writeLeadNews(doc, news))
  })
}

async function readLeadNewsFromSql({ db }: Deps, sessionId: SessionId): Promise<LeadNews> {
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
