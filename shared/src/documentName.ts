import { ID_PATTERN } from './ids.ts'

/** The kinds of live documents. `stage`, `cards` and `lead` are written by the server only. */
export const DOCUMENT_KINDS = ['board', 'note', 'stage', 'cards', 'lead'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** `board:<boardId>`, `note:<noteId>`, `stage:<sessionId>`, `cards:<sessionId>` or `lead:<sessionId>`. */
export type DocumentName = `${DocumentKind}:${string}`

export interface ParsedDocumentName {
  kind: DocumentKind
  id: string
}

export function documentName(kind: DocumentKind, id: string): DocumentName {
  return `${kind}:${id}`
}

/** Null for anything that is not exactly a known kind and a well-formed id. */
export function parseDocumentName(name: string): ParsedDocumentName | null {
  const colon = name.indexOf(':')
  const kind = DOCUMENT_KINDS.find((known) => known === name.slice(0, colon))
  const id = name.slice(colon + 1)
  return kind && ID_PATTERN.test(id) ? { kind, id } : null
}
