import type { ParticipantId, SessionId } from '@wijktafel/shared/ids'
import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { requireSession } from '../commands/access.ts'
import type { Actor } from '../commands/actor.ts'
import { changeSeat, leaveSession, setDone } from '../commands/changeSeat.ts'
import { enterSession } from '../commands/enterSession.ts'
import { lookUpCode, takeSeat } from '../commands/takeSeat.ts'
import type { Deps } from '../deps.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import { readOwnState } from '../storage/readOwnState.ts'
import { hashToken, newToken } from '../token.ts'
import { limitFailures, limitNewcomers } from './limitFailures.ts'
import type { Routes } from './routes.ts'
import { DEVICE_COOKIE } from './whoAsks.ts'

/** Browsers keep a cookie for 400 days at most. */
const DEVICE_COOKIE_SECONDS = 400 * 24 * 60 * 60

/** The device's hash, after giving it a cookie if it had none. */
function knownDevice({ env }: Deps, actor: Actor, context: Context): string {
  if (actor.deviceHash) return actor.deviceHash
  const token = newToken()
  setCookie(context, DEVICE_COOKIE, token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: env.publicUrl?.startsWith('https:') ?? false,
    path: '/',
    maxAge: DEVICE_COOKIE_SECONDS,
  })
  return hashToken(token)
}

export const participantRoutes: Routes<
  | 'POST /api/join'
  | 'POST /api/sessions/:sessionId/participants'
  | 'POST /api/sessions/:sessionId/enter'
  | 'GET /api/sessions/:sessionId/own'
  | 'PATCH /api/participants/:participantId'
  | 'POST /api/participants/:participantId/leave'
  | 'PUT /api/participants/:participantId/done'
> = {
  'POST /api/join': ({ deps, body, context }) => limitFailures(deps, context, () => lookUpCode(deps, body)),

  'POST /api/sessions/:sessionId/participants': ({ deps, actor, params, body, context }) =>
    limitFailures(deps, context, async () => {
      if ('question' in body) limitNewcomers(deps, context)
      const { id, face, name, side, language } = body
      return takeSeat(deps, {
        sessionId: params.sessionId as SessionId,
        joinCode: body,
        deviceHash: knownDevice(deps, actor, context),
        seat: { id, face, name, side, language },
      })
    }),

  'POST /api/sessions/:sessionId/enter': ({ deps, actor, params, body }) =>
    enterSession(deps, actor, { sessionId: params.sessionId as SessionId, face: body.face }),

  'GET /api/sessions/:sessionId/own': async ({ deps, actor, params }) => {
    const sessionId = params.sessionId as SessionId
    const { session } = await requireSession(deps, actor, { sessionId, capability: 'session.takePart' })
    const seats = await findOwnSeats(deps.db, actor, sessionId)
    return readOwnState({ db: deps.db, now: deps.now() }, session, seats)
  },

  'PATCH /api/participants/:participantId': ({ deps, actor, params, body }) =>
    changeSeat(deps, actor, { participantId: params.participantId as ParticipantId, change: body }),

  'POST /api/participants/:participantId/leave': async ({ deps, actor, params }) => {
    await leaveSession(deps, actor, params.participantId as ParticipantId)
    return { ok: true }
  },

  'PUT /api/participants/:participantId/done': async ({ deps, actor, params, body }) => {
    await setDone(deps, actor, { participantId: params.participantId as ParticipantId, ...body })
    return { ok: true }
  },
}
