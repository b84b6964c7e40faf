import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { type DocumentName, parseDocumentName } from '@wijktafel/shared/documentName'
import type { LiveSnapshot } from './liveSnapshot.ts'
import { isTooLarge } from './reconnectDelay.ts'

/** How it stands with a connection, in order of what matters most. Each has its words under `connection.<state>`. */
export const CONNECTION_STATES = [
  /** Nobody is signed in here any more. */
  'signedOut',
  /** No access (any more). */
  'forbidden',
  'deleted',
  /** The document holds as much as it may. */
  'full',
  /** Something that was written is too large to send. */
  'tooLarge',
  /** Closed for good for another reason: loading the page again helps. */
  'broken',
  /** The server cannot store what was written here. */
  'notSaved',
  /** Before `offline`: a document that was still connecting did not hear the goodbye that another one heard. */
  'restarting',
  'offline',
  /** As many people are in as fit. */
  'crowded',
  'connecting',
  'saving',
  /** All is well: connected, and everything that was written here is stored. */
  'together',
] as const
export type ConnectionState = (typeof CONNECTION_STATES)[number]

export function connectionState({ status, saved, isNotSaved }: LiveSnapshot): ConnectionState {
  if (status.state === 'refused') return stateOfCode(status.code)
  if (status.state !== 'online') return status.state
  if (saved) return 'together'
  return isNotSaved ? 'notSaved' : 'saving'
}

function stateOfCode(code: number): ConnectionState {
  if (code === CLOSE_CODE.NOT_SIGNED_IN) return 'signedOut'
  if (code === CLOSE_CODE.FORBIDDEN) return 'forbidden'
  if (code === CLOSE_CODE.DOCUMENT_FULL) return 'full'
  return isTooLarge(code) ? 'tooLarge' : 'broken'
}

/** What a person wrote in, and the server has not stored. */
export type UnsentKind = 'board' | 'note'

/** How it stands with all the live documents of a page together. */
export interface PageConnection {
  /** The worst of them. Null on a page without live documents. */
  state: ConnectionState | null
  unsent: readonly UnsentKind[]
  /** Some of it may be written in. */
  isKept: boolean
  /** Some of what is unsent stands on this page alone, without a copy on the device. */
  isAtRisk: boolean
  /** How often a document was thrown away because a backup was put back. */
  replacements: number
}

export function summarize(rooms: readonly (readonly [DocumentName, LiveSnapshot])[]): PageConnection {
  const states = rooms.map(([name, snapshot]) => stateForPage(name, snapshot))
  const unsent = rooms.filter(([, { saved }]) => !saved)
  const kinds = new Set(unsent.map(([name]) => kindOf(name)).filter((kind) => kind !== null))
  return {
    state: CONNECTION_STATES.find((state) => states.includes(state)) ?? null,
    unsent: [...kinds].toSorted(),
    isKept: rooms.some(([, { isKept }]) => isKept),
    isAtRisk: unsent.some(([, { isKept }]) => !isKept),
    replacements: rooms.reduce((sum, [, { replacements }]) => sum + replacements, 0),
  }
}

/** A board or note that is gone says so in its own place; the rest of the page goes on. */
function stateForPage(name: DocumentName, snapshot: LiveSnapshot): ConnectionState {
  const state = connectionState(snapshot)
  const isInPlace = (state === 'deleted' || state === 'forbidden') && kindOf(name) !== null
  return isInPlace ? 'together' : state
}

function kindOf(name: DocumentName): UnsentKind | null {
  const kind = parseDocumentName(name)?.kind
  return kind === 'board' || kind === 'note' ? kind : null
}
