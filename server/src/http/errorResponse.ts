import type { ErrorBody } from '@wijktafel/shared/api/endpoints'
import type { ErrorCode } from '@wijktafel/shared/codes'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal } from '../errors.ts'
import type { Log } from '../log.ts'
import { RoomError, type RoomErrorCode } from '../rooms/roomErrors.ts'

const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  notSignedIn: 401,
  wrongPassword: 401,
  notAllowed: 403,
  wrongOrigin: 403,
  notInElectorate: 403,
  notFound: 404,
  codeUnknown: 404,
  boardDeleted: 404,
  linkExpired: 410,
  questionGone: 410,
  sessionClosed: 410,
  decisionClosed: 410,
  tooManyTries: 429,
  tooLarge: 413,
  photoTooLarge: 413,
  notAPicture: 415,
  notATemplate: 415,
  templateBroken: 400,
  notAnAgenda: 415,
  agendaBroken: 400,
  notAVideoLink: 400,
  soundTooLarge: 413,
  soundTooLong: 413,
  notASound: 415,
  badRequest: 400,
  cardEmpty: 400,
  noteEmpty: 400,
  noteTooLong: 413,
  questionStartPast: 400,
  questionEndPast: 400,
  questionStartLate: 400,
  questionTooFar: 400,
  paperKnown: 409,
  ballotInvalid: 400,
  paperTorn: 400,
  paperUnknown: 404,
  handsTooMany: 400,
  nameMismatch: 400,
  storageFull: 507,
  serverError: 500,
}

const SQLITE_FULL = 13
/** PostgreSQL's SQLSTATE for the same. */
const DISK_FULL = '53100'

/** A document that went away while it was asked for, or that cannot be written now. */
const ROOM_REFUSALS: Record<RoomErrorCode, ErrorCode> = {
  documentErased: 'notFound',
  storeFailed: 'storageFull',
  shuttingDown: 'serverError',
}

/** The one place that turns errors into answers. Refusals are logged by code; the rest is ours to mend. */
export function errorResponse(error: unknown, context: Context, log: Log): Response {
  const refusal = toRefusal(error)
  const facts = { method: context.req.method, path: withoutToken(context.req.path), code: refusal.code }
  if (refusal.code === 'serverError') {
    log.error('request failed', { ...facts, cause: error instanceof Error ? error.stack : String(error) })
  } else {
    log.info('request refused', facts)
  }
  const body: ErrorBody = { code: refusal.code, ...(refusal.field && { field: refusal.field }) }
  return context.json(body, statusOf(refusal.code))
}

/** A refused link may still be good: whoever reads the log must not be able to use it. */
function withoutToken(path: string): string {
  return path.replace(/^\/api\/links\/.*/, '/api/links/:token')
}

export function statusOf(code: ErrorCode): ContentfulStatusCode {
  return STATUS[code] ?? 409
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof RoomError) return new Refusal(ROOM_REFUSALS[error.code])
  const isFull =
    error instanceof Error &&
    (('errcode' in error && error.errcode === SQLITE_FULL) || ('code' in error && error.code === DISK_FULL))
  return new Refusal(isFull ? 'storageFull' : 'serverError')
}
