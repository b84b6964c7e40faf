/** Branded ids: strings that cannot be mixed up. All are URL-safe and made by `newId`. */
type Brand<Name extends string> = string & { readonly __brand: Name }

export type UserId = Brand<'user'>
export type ProjectId = Brand<'project'>
export type SessionId = Brand<'session'>
export type ActivityId = Brand<'activity'>
export type LeadActionId = Brand<'leadAction'>
export type BoardId = Brand<'board'>
export type NoteId = Brand<'note'>
export type ParticipantId = Brand<'participant'>
export type CardId = Brand<'card'>
export type MediaId = Brand<'media'>
export type DecisionId = Brand<'decision'>
export type PromiseId = Brand<'promise'>
export type CoachNoteId = Brand<'coachNote'>
export type RemarkId = Brand<'remark'>
export type MomentId = Brand<'moment'>
export type IndicatorId = Brand<'indicator'>
export type MeasurementId = Brand<'measurement'>
export type ReflectionId = Brand<'reflection'>
export type OwnAgendaId = Brand<'ownAgenda'>
export type OwnTemplateId = Brand<'ownTemplate'>
export type ReportPictureId = Brand<'reportPicture'>
/** OpenMoji hexcode such as `1F3E0` or `1F469-200D-1F373`. */
export type PictureId = Brand<'picture'>

const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz'
const ID_LENGTH = 20

/** 20 characters of 32 letters: 100 random bits, no 0/o or 1/l to confuse. Client and server both make ids. */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH))
  let id = ''
  for (const byte of bytes) id += ALPHABET[byte & 31]
  return id as Id
}

export const ID_PATTERN = /^[2-9a-km-np-z]{20}$/
export const PICTURE_ID_PATTERN = /^[0-9A-F]{4,6}(-[0-9A-F]{4,6}){0,9}$/
