import { DocumentErasedError } from '../../rooms/documentStore.ts'

/** An error as it goes from one thread to another: what tells one kind from the next goes with it. */
export interface ThreadError {
  message: string
  stack: string | undefined
  code: unknown
  errcode: unknown
  /** Of a DocumentErasedError. */
  erased: readonly string[] | null
}

export function encodeThreadError(error: unknown): ThreadError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const { code, errcode } = Object(error) as { code?: unknown; errcode?: unknown }
  const erased = error instanceof DocumentErasedError ? error.names : null
  return { message, stack, code, errcode, erased }
}

/** With SQLite's `errcode`, and Node's `code`, where it had them. */
export function decodeThreadError({ message, stack, code, errcode, erased }: ThreadError): Error {
  if (erased) return new DocumentErasedError(erased)
  const error = new Error(message)
  if (stack) error.stack = stack
  return Object.assign(error, code !== undefined && { code }, errcode !== undefined && { errcode })
}
