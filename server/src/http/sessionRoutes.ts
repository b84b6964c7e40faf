import type { ActivityId, SessionId } from '@wijktafel/shared/ids'
import { requireSession } from '../commands/access.ts'
import type { Actor } from '../commands/actor.ts'
import { addActivity, changeActivity, setActivityRemoved } from '../commands/arrangeAgenda.ts'
import { changeSession, removeSession } from '../commands/changeSession.ts'
import { closeSession } from '../commands/closeSession.ts'
import { lead } from '../commands/lead.ts'
import { askToLookIn } from '../commands/lookIn.ts'
import { openSession } from '../commands/openSession.ts'
import { readBalance } from '../commands/readBalance.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { findJoinAddress } from '../storage/joinAddress.ts'
import { readSessionDetail } from '../storage/readSession.ts'
import { writeSetting } from '../storage/settings.ts'
import { qrCode } from './qrCode.ts'
import type { Routes } from './routes.ts'

export async function readDetail(deps: Deps, actor: Actor, sessionId: SessionId) {
  const { session, role } = await requireSession(deps, actor, {
    ...{ sessionId, capability: 'session.read', kind: 'meeting', isOutside: true },
  })
  const context = { db: deps.db, env: deps.env, now: deps.now() }
  return readSessionDetail(context, session, { role, userId: actor.account?.id ?? null })
}

async function requireCode(deps: Deps, actor: Actor, sessionId: SessionId): Promise<string> {
  const { session } = await requireSession(deps, actor, {
    ...{ sessionId, capability: 'session.takePart', kind: 'meeting' },
  })
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  return session.code
}

export const sessionRoutes: Routes<
  | 'GET /api/sessions/:sessionId'
  | 'PATCH /api/sessions/:sessionId'
  | 'DELETE /api/sessions/:sessionId'
  | 'POST /api/sessions/:sessionId/activities'
  | 'PATCH /api/activities/:activityId'
  | 'DELETE /api/activities/:activityId'
  | 'POST /api/activities/:activityId/restore'
  | 'POST /api/sessions/:sessionId/open'
  | 'POST /api/sessions/:sessionId/close'
  | 'POST /api/sessions/:sessionId/lead'
  | 'POST /api/sessions/:sessionId/look-in'
  | 'GET /api/sessions/:sessionId/balance'
  | 'PUT /api/sessions/:sessionId/join-address'
  | 'GET /api/sessions/:sessionId/qr.svg'
> = {
  'GET /api/sessions/:sessionId': ({ deps, actor, params }) =>
    readDetail(deps, actor, params.sessionId as SessionId),

  'PATCH /api/sessions/:sessionId': async ({ deps, actor, params, body }) => {
    const sessionId = params.sessionId as SessionId
    await changeSession(deps, actor, { sessionId, change: body })
    return readDetail(deps, actor, sessionId)
  },

  'DELETE /api/sessions/:sessionId': async ({ deps, actor, params }) => {
    await removeSession(deps, actor, params.sessionId as SessionId)
    return { ok: true }
  },

  'POST /api/sessions/:sessionId/activities': async ({ deps, actor, params, body }) => {
    const sessionId = params.sessionId as SessionId
    await addActivity(deps, actor, { sessionId, ...body })
    return readDetail(deps, actor, sessionId)
  },

  'PATCH /api/activities/:activityId': async ({ deps, actor, params, body }) => {
    const activityId = params.activityId as ActivityId
    return readDetail(deps, actor, await changeActivity(deps, actor, { activityId, change: body }))
  },

  'DELETE /api/activities/:activityId': async ({ deps, actor, params }) => {
    const activityId = params.activityId as ActivityId
    return readDetail(deps, actor, await setActivityRemoved(deps, actor, { activityId, removed: true }))
  },

  'POST /api/activities/:activityId/restore': async ({ deps, actor, params }) => {
    const activityId = params.activityId as ActivityId
    return readDetail(deps, actor, await setActivityRemoved(deps, actor, { activityId, removed: false }))
  },

  'POST /api/sessions/:sessionId/open': async ({ deps, actor, params }) => {
    await openSession(deps, actor, params.sessionId as SessionId)
    return readDetail(deps, actor, params.sessionId as SessionId)
  },

  'POST /api/sessions/:sessionId/close': async ({ deps, actor, params }) => {
    await closeSession(deps, actor, params.sessionId as SessionId)
    return readDetail(deps, actor, params.sessionId as SessionId)
  },

  'POST /api/sessions/:sessionId/lead': async ({ deps, actor, params, body }) => {
    await lead(deps, actor, { sessionId: params.sessionId as SessionId, action: body })
    return { ok: true }
  },

  'POST /api/sessions/:sessionId/look-in': async ({ deps, actor, params }) => {
    await askToLookIn(deps, actor, params.sessionId as SessionId)
    return { ok: true }
  },

  'GET /api/sessions/:sessionId/balance': ({ deps, actor, params }) =>
    readBalance(deps, actor, params.sessionId as SessionId),

  'PUT /api/sessions/:sessionId/join-address': async ({ deps, actor, params, body }) => {
    const sessionId = params.sessionId as SessionId
    await requireSession(deps, actor, { sessionId, capability: 'session.prepare' })
    const code = await requireCode(deps, actor, sessionId)
    await writeSetting(deps.db, 'joinAddress', body.address && new URL(body.address).origin)
    return findJoinAddress(deps.db, deps.env, code)
  },

  'GET /api/sessions/:sessionId/qr.svg': async ({ deps, actor, params }) => {
    const code = await requireCode(deps, actor, params.sessionId as SessionId)
    const { url } = await findJoinAddress(deps.db, deps.env, code)
    return qrCode(url)
  },
}
