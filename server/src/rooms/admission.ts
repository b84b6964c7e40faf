import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import type { RefusedReason } from '@wijktafel/shared/syncMessages'
import type { AuthoredUpdate } from './broadcast.ts'
import type { Connection } from './connection.ts'
import { isKnown, parseUpdate } from './decodedUpdate.ts'
import { freshUpdate } from './freshUpdate.ts'
import type { Integrated, LiveDocument } from './liveDocument.ts'

export type Admission =
  /** Applied to the document, not yet stored. Empty: nothing in it was new, or all of it must wait. */
  | { result: 'taken'; updates: AuthoredUpdate[] }
  | { result: 'refused'; reason: RefusedReason }
  | { result: 'close'; code: CloseCode; reason: string; updates: AuthoredUpdate[] }
  /** Yjs threw halfway: the document holds parts of it and must be built anew. */
  | { result: 'spoiled'; error: unknown }

export interface AdmissionOptions {
  document: LiveDocument
  connection: Connection
  update: Uint8Array
  hasRoomFor: (bytes: number) => boolean
}

/** Decides on one update: everything that can be wrong with it is found before the document is touched. */
export function admitUpdate({ document, connection, update, hasRoomFor }: AdmissionOptions): Admission {
  if (document.isEcho(update)) return { result: 'taken', updates: [] }
  const decoded = parseUpdate(update)
  if (!decoded) return close(CLOSE_CODE.BAD_FRAME, 'not an update')
  if (decoded.structs.length === 0 && decoded.ds.clients.size === 0) return { result: 'taken', updates: [] }
  let integrated: Integrated
  try {
    if (isKnown(document.doc, decoded)) {
      document.noteEcho(update)
      return { result: 'taken', updates: [] }
    }
    if (connection.access === 'read') return { result: 'refused', reason: 'readOnly' }
    const fresh = freshUpdate(document.doc, { update, decoded })
    if (!fresh) return close(CLOSE_CODE.BAD_FRAME, 'impossible update')
    const verdict = connection.guard?.(document.doc, fresh.decoded) ?? 'ok'
    if (verdict !== 'ok') return { result: 'refused', reason: verdict }
    if (!hasRoomFor(fresh.update.length)) return close(CLOSE_CODE.DOCUMENT_FULL, 'document full')
    integrated = document.integrate(fresh.update)
  } catch (error) {
    return { result: 'spoiled', error }
  }
  const updates: AuthoredUpdate[] = [
    ...integrated.own.map((own) => ({ author: connection, update: own })),
    ...integrated.tidied.map((tidied) => ({ author: null, update: tidied })),
  ]
  if (integrated.unresolved && !connection.keepAside(integrated.unresolved)) {
    return close(CLOSE_CODE.BAD_FRAME, 'refers to what never came', updates)
  }
  return { result: 'taken', updates }
}

function close(code: CloseCode, reason: string, updates: AuthoredUpdate[] = []): Admission {
  return { result: 'close', code, reason, updates }
}
