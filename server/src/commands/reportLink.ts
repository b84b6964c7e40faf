import type { Report } from '@wijktafel/shared/api/report'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { saltedToken } from '../saltedToken.ts'
import type { SessionRow } from '../storage/schema.ts'
import { hashToken, newToken } from '../token.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { buildReport } from './buildReport.ts'

/** The token of the link of a report, or null when it has none. */
export async function readReportLink(deps: Deps, actor: Actor, sessionId: SessionId): Promise<string | null> {
  await requireSession(deps, actor, { sessionId, capability: 'session.lead' })
  const row = await findRow(deps, sessionId)
  return row ? tokenOf(deps, row) : null
}

/** Gives the report of a meeting that is over a link; the same one when it has one. Throws `badRequest` for a meeting that is not closed. */
export async function openReportLink(deps: Deps, actor: Actor, sessionId: SessionId): Promise<string> {
  const { session } = await requireSession(deps, actor, { sessionId, capability: 'session.lead' })
  if (session.state !== 'closed') throw new Refusal('badRequest', 'state')
  const tokenSalt = newToken()
  const tokenHash = hashToken(await tokenOf(deps, { sessionId, tokenSalt }))
  await deps.db
    .insertInto('reportLink')
    .values({ sessionId, tokenSalt, tokenHash, createdAt: deps.now() })
    .onConflict((conflict) => conflict.column('sessionId').doNothing())
    .execute()
  const row = await findRow(deps, sessionId)
  return tokenOf(deps, row ?? { sessionId, tokenSalt })
}

/** Whoever has the link reads nothing any more. */
export async function closeReportLink(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  await requireSession(deps, actor, { sessionId, capability: 'session.lead' })
  await deps.db.deleteFrom('reportLink').where('sessionId', '=', sessionId).execute()
}

/** The report as who joined by code reads it: without remarks. Throws `linkExpired` for a link that is unknown or was ended. */
export async function readLinkedReport(deps: Deps, token: string): Promise<Report> {
  return buildReport(deps, await findLinkedSession(deps, token), { remarks: false })
}

export async function findLinkedSession({ db }: Pick<Deps, 'db'>, token: string): Promise<SessionRow> {
  const session = await db
    .selectFrom('reportLink')
    .innerJoin('session', 'session.id', 'reportLink.sessionId')
    .selectAll('session')
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
  if (session?.state !== 'closed') throw new Refusal('linkExpired')
  return session
}

const findRow = ({ db }: Pick<Deps, 'db'>, sessionId: SessionId) =>
  db
    .selectFrom('reportLink')
    .select(['sessionId', 'tokenSalt'])
    .where('sessionId', '=', sessionId)
    .executeTakeFirst()

const tokenOf = (
  deps: Pick<Deps, 'db'>,
  { sessionId, tokenSalt }: { sessionId: SessionId; tokenSalt: string },
): Promise<string> => saltedToken(deps, `report ${sessionId}`, tokenSalt)
