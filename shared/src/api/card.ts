import { z } from 'zod'
import type { ActivityId, CardId, MediaId, ParticipantId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, mapPlace, ok, paper, picture, side, text, token, words } from './fields.ts'
import { ownCard } from './participant.ts'

const cardContent = {
  zoneId: z.string().max(60).nullable().default(null),
  pictures: z.array(picture).max(LIMITS.CARD_PICTURES),
  text: text(LIMITS.CARD_TEXT_LENGTH),
  photo: id<MediaId>().nullable().default(null),
  voice: id<MediaId>().nullable().default(null),
  place: mapPlace.nullable().default(null),
}

/** A card that nobody at the table sees: of its maker the side at most, and only where the round tells it. */
export const hiddenCard = ownCard.omit({ revealed: true }).extend({
  voiceSeconds: z.number(),
  side: side.nullable(),
})
export type HiddenCard = z.output<typeof hiddenCard>

export const cardEndpoints = {
  'POST /api/sessions/:sessionId/cards': {
    summary: 'Hands in a card. The same id twice is the same card, so that an outbox may send it again.',
    body: z.object({
      id: id<CardId>(),
      participantId: id<ParticipantId>(),
      activityId: id<ActivityId>(),
      ...cardContent,
      side: side.nullable().default(null).meta({
        description: "Whose voice it is, written down for someone without a phone. Null: one's own.",
      }),
      /** Read from paper that lay on the table: of others, whoever held the camera. Null for a card of one's own. */
      paper: paper.nullable().default(null),
    }),
    response: ownCard,
    errors: ['activityNotOpen', 'sessionClosed', 'cardEmpty', 'tooManyCards', 'paperKnown'],
  },
  'DELETE /api/cards/:cardId': {
    summary: 'Its maker takes a card back. `restore` puts it back.',
    response: ownCard,
    errors: ['sessionClosed'],
  },
  'POST /api/cards/:cardId/restore': {
    summary: 'Puts back a card that its maker took back.',
    response: ownCard,
    errors: ['sessionClosed'],
  },
  'GET /api/sessions/:sessionId/hidden-cards': {
    summary: 'What is not shown yet or kept from the table, oldest first. Only for the regisseur.',
    response: z.object({ cards: z.array(hiddenCard) }),
  },
  'PUT /api/cards/:cardId/hidden': {
    summary: 'Keeps a card from the table. Its maker is told why.',
    body: z.object({ because: words(LIMITS.HIDE_REASON_LENGTH) }),
    response: ok,
    errors: ['sessionClosed'],
  },
  'DELETE /api/cards/:cardId/hidden': {
    summary: 'Puts back a card that was kept from the table: shown, or hidden while its silent round lasts.',
    response: ok,
    errors: ['sessionClosed'],
  },
  'POST /api/cards/:cardId/erase': {
    summary:
      'Erases a card for good, on request, also after the meeting: from board, moments, report and exports, with its photo and sound.',
    response: ok,
  },
  'POST /api/sessions/:sessionId/media': {
    summary:
      'Stores a photo: checked by content, re-encoded, without EXIF. The same id twice is the same photo.',
    upload: true,
    query: z.object({ id: id<MediaId>() }),
    response: z.object({ id: id<MediaId>(), width: z.number(), height: z.number() }),
    errors: ['photoTooLarge', 'notAPicture', 'sessionClosed'],
  },
  'POST /api/sessions/:sessionId/sounds': {
    summary:
      'Stores a recording of at most a minute: checked by content, without tags. The same id twice is the same recording.',
    upload: true,
    query: z.object({
      id: id<MediaId>(),
      /** What the recorder measured. Counts only where the file does not say it. */
      seconds: z.coerce.number().positive().max(LIMITS.SOUND_SECONDS).optional(),
    }),
    response: z.object({ id: id<MediaId>(), seconds: z.number().int() }),
    errors: ['soundTooLarge', 'soundTooLong', 'notASound', 'sessionClosed'],
  },
  'GET /api/media/:mediaId': {
    summary: 'A photo as JPEG or WebP, or a recording as it was sent. A range of bytes may be asked for.',
    query: z.object({
      size: z.enum(['small', 'full']).default('full'),
      /** The token of a question's link, for a device that never answered it. */
      link: token.optional(),
    }),
    response: 'binary',
  },
} as const satisfies EndpointSet
