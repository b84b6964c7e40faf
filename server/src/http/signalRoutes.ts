import type { ParticipantId, SessionId } from '@wijktafel/shared/ids'
import { SIGNALS, type Signal } from '@wijktafel/shared/leadNews'
import { endOwnTurn } from '../commands/endOwnTurn.ts'
import { giveSignal, hearSignal, readSignals, takeSignalBack } from '../commands/giveSignal.ts'
import { tellScreen } from '../commands/tellScreen.ts'
import { Refusal } from '../errors.ts'
import type { Routes } from './routes.ts'

function parseSignal(params: { participantId: string; signal: string }): {
  participantId: ParticipantId
  signal: Signal
} {
  const signal = SIGNALS.find((known) => known === params.signal)
  if (!signal) throw new Refusal('badRequest', 'signal')
  return { participantId: params.participantId as ParticipantId, signal }
}

export const signalRoutes: Routes<
  | 'GET /api/participants/:participantId/signals'
  | 'PUT /api/participants/:participantId/signals/:signal'
  | 'DELETE /api/participants/:participantId/signals/:signal'
  | 'PUT /api/participants/:participantId/screen'
  | 'POST /api/participants/:participantId/turn/end'
  | 'POST /api/sessions/:sessionId/heard'
> = {
  'GET /api/participants/:participantId/signals': async ({ deps, actor, params }) => ({
    signals: await readSignals(deps, actor, params.participantId as ParticipantId),
  }),

  'PUT /api/participants/:participantId/signals/:signal': async ({ deps, actor, params }) => ({
    signals: await giveSignal(deps, actor, parseSignal(params)),
  }),

  'DELETE /api/participants/:participantId/signals/:signal': async ({ deps, actor, params }) => ({
    signals: await takeSignalBack(deps, actor, parseSignal(params)),
  }),

  'PUT /api/participants/:participantId/screen': async ({ deps, actor, params, body }) => {
    await tellScreen(deps, actor, { participantId: params.participantId as ParticipantId, ...body })
    return { ok: true }
  },

  'POST /api/participants/:participantId/turn/end': async ({ deps, actor, params, body }) => {
    await endOwnTurn(deps, actor, { participantId: params.participantId as ParticipantId, ...body })
    return { ok: true }
  },

  'POST /api/sessions/:sessionId/heard': async ({ deps, actor, params, body }) => {
    const { signal, participantId } = body
    await hearSignal(deps, actor, { sessionId: params.sessionId as SessionId, signal, participantId })
    return { ok: true }
  },
}
