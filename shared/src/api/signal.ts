import { z } from 'zod'
import type { ParticipantId } from '../ids.ts'
import { PHONE_SCREENS, SIGNALS } from '../leadNews.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, ok } from './fields.ts'

const signal = z.enum(SIGNALS)
/** What of this person still stands. */
const ownSignals = z.object({ signals: z.array(signal) })

export const signalEndpoints = {
  'GET /api/participants/:participantId/signals': {
    summary: 'Which signals of an own seat the regisseur still sees.',
    response: ownSignals,
  },
  'PUT /api/participants/:participantId/signals/:signal': {
    summary:
      'Raises a hand, asks for a slower pace, or says "I don\'t understand". Only the regisseur sees it.',
    response: ownSignals,
    errors: ['sessionClosed', 'sessionNotOpen', 'tooManyTries'],
  },
  'DELETE /api/participants/:participantId/signals/:signal': {
    summary: 'Takes a signal back.',
    response: ownSignals,
    errors: ['tooManyTries'],
  },
  'PUT /api/participants/:participantId/screen': {
    summary: 'Tells which screen a phone shows now. Only the regisseur sees it.',
    body: z.object({ screen: z.enum(PHONE_SCREENS) }),
    response: ok,
    errors: ['sessionClosed', 'sessionNotOpen', 'tooManyTries'],
  },
  'POST /api/participants/:participantId/turn/end': {
    summary:
      'Gives the word back, or passes it on in a round without having used it. Who does not have it changes nothing.',
    body: z.object({ pass: z.boolean().default(false) }),
    response: ok,
    errors: ['sessionClosed', 'sessionNotOpen'],
  },
  'POST /api/sessions/:sessionId/heard': {
    summary: 'The regisseur has heard a signal: of everyone, or the hand of one person.',
    body: z.object({ signal, participantId: id<ParticipantId>().optional() }),
    response: ok,
  },
} as const satisfies EndpointSet
