import { z } from 'zod'
import type { MediaId, ParticipantId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, ok, picture, text } from './fields.ts'

/** `open`: nobody listened yet. `same`: it is what was decided. `different`: the words of the decision must be clearer. */
export const TEACH_BACK_VERDICTS = ['open', 'same', 'different'] as const

/** Somebody says in own words, pictures or voice what was decided. Said aloud, in a room: it tells nothing of how they voted. */
export const teachBack = z.object({
  id: z.string(),
  text: z.string(),
  pictures: z.array(picture),
  voice: z.object({ id: id<MediaId>(), seconds: z.number() }).nullable(),
  verdict: z.enum(TEACH_BACK_VERDICTS),
})
export type TeachBack = z.output<typeof teachBack>

export const teachBackEndpoints = {
  'PATCH /api/decisions/:decisionId/words': {
    summary:
      'Says a closed decision again in easy words and pictures. The ballot stays as it was. Without both, the sentence that follows from the ballot stands again.',
    body: z.object({
      words: text(LIMITS.QUESTION_LENGTH),
      wordPictures: z.array(picture).max(LIMITS.CARD_PICTURES),
    }),
    response: ok,
    errors: ['decisionNotClosed'],
  },
  'POST /api/decisions/:decisionId/teach-backs': {
    summary: 'Tells in own words what was decided. The same id twice is the same.',
    body: z.object({
      id: id<string>(),
      /** Who tells; null where the regisseur or the kernteam writes it down for somebody. */
      participantId: id<ParticipantId>().nullable(),
      text: text(LIMITS.REASON_LENGTH).default(''),
      pictures: z.array(picture).max(LIMITS.CARD_PICTURES).default([]),
      voice: id<MediaId>().nullable().default(null),
    }),
    response: ok,
    errors: ['decisionNotClosed', 'cardEmpty', 'tooManyTeachBacks'],
  },
  'PATCH /api/teach-backs/:teachBackId': {
    summary: 'The regisseur says whether it is what was decided.',
    body: z.object({ verdict: z.enum(TEACH_BACK_VERDICTS) }),
    response: ok,
  },
} as const satisfies EndpointSet
