import { z } from 'zod'
import type { ErrorCode } from '../codes.ts'
import { acceptedWordEndpoints } from './acceptedWord.ts'
import { accountEndpoints } from './account.ts'
import { agendaEndpoints } from './agenda.ts'
import { boardEndpoints } from './board.ts'
import { cardEndpoints } from './card.ts'
import { cardReplyEndpoints } from './cardReply.ts'
import { decisionEndpoints } from './decision.ts'
import { decisionBookEndpoints } from './decisionBook.ts'
import type { BodyOf, EndpointSet, ParamsOf, QueryOf, ResponseOf } from './endpoint.ts'
import { minutesEndpoints } from './minutes.ts'
import { momentEndpoints } from './moment.ts'
import { monitorEndpoints } from './monitor.ts'
import { oneTallyEndpoints } from './oneTally.ts'
import { participantEndpoints } from './participant.ts'
import { projectEndpoints } from './project.ts'
import { promiseEndpoints } from './promise.ts'
import { questionEndpoints } from './question.ts'
import { readingEndpoints } from './reading.ts'
import { remarkEndpoints } from './remark.ts'
import { reportEndpoints } from './report.ts'
import { reportPictureEndpoints } from './reportPicture.ts'
import { sessionEndpoints } from './session.ts'
import { signalEndpoints } from './signal.ts'
import { teachBackEndpoints } from './teachBack.ts'
import { templateEndpoints } from './template.ts'
import { turnCardEndpoints } from './turnCards.ts'
import { uploadEndpoints } from './upload.ts'

const hostEndpoints = {
  'GET /api/health': {
    summary: 'Whether the server is up and its database answers.',
    response: z.object({ ok: z.literal(true), version: z.string() }),
  },
  'GET /api/openapi.json': { summary: 'This description.', response: z.looseObject({}) },
} as const satisfies EndpointSet

/** Every HTTP route of the product. */
export const ENDPOINTS = {
  ...hostEndpoints,
  ...accountEndpoints,
  ...projectEndpoints,
  ...sessionEndpoints,
  ...agendaEndpoints,
  ...monitorEndpoints,
  ...participantEndpoints,
  ...cardEndpoints,
  ...boardEndpoints,
  ...minutesEndpoints,
  ...momentEndpoints,
  ...decisionEndpoints,
  ...decisionBookEndpoints,
  ...oneTallyEndpoints,
  ...turnCardEndpoints,
  ...cardReplyEndpoints,
  ...promiseEndpoints,
  ...acceptedWordEndpoints,
  ...teachBackEndpoints,
  ...questionEndpoints,
  ...readingEndpoints,
  ...remarkEndpoints,
  ...reportEndpoints,
  ...reportPictureEndpoints,
  ...templateEndpoints,
  ...uploadEndpoints,
  ...signalEndpoints,
} as const satisfies EndpointSet

export type EndpointKey = keyof typeof ENDPOINTS

/** What a client hands over for one endpoint. */
export type EndpointInput<Key extends EndpointKey> = ([keyof ParamsOf<Key>] extends [never]
  ? unknown
  : { params: ParamsOf<Key> }) &
  (BodyOf<(typeof ENDPOINTS)[Key]> extends undefined ? unknown : { body: BodyOf<(typeof ENDPOINTS)[Key]> }) &
  (QueryOf<(typeof ENDPOINTS)[Key]> extends undefined ? unknown : { query: QueryOf<(typeof ENDPOINTS)[Key]> })

export type EndpointOutput<Key extends EndpointKey> = ResponseOf<(typeof ENDPOINTS)[Key]>

/** The body of every refusal. */
export interface ErrorBody {
  code: ErrorCode
  /** Which field was wrong, for `badRequest`. */
  field?: string
}
