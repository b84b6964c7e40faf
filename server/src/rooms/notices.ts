import type { CloseCode } from '@wijktafel/shared/codes'

/** What every node must hear, even one that was out of reach when it was said. */
export type Notice =
  /** Close the connections of a document, of a person, or of a person in a document. */
  | { kind: 'disconnect'; name?: string; personId?: string; code: CloseCode }
  /** A backup is about to be put back: let go of all documents, and let nobody in until `restored`. */
  | { kind: 'restoring' }
  /** A backup was put back: everything in memory is of another time. */
  | { kind: 'restored' }

export interface NumberedNotice {
  /** Unique and rising; not without holes. */
  id: number
  notice: Notice
}

/** A short log that all nodes share. Every implementation passes tests/contract/noticeStore. */
export interface NoticeStore {
  /** Resolves with its number once it would survive a crash. */
  add(notice: Notice): Promise<number>
  /**
   * Those with a higher number, in order. A notice whose transaction took long may show up after one with a higher number:
   * ask again from a little before, and skip what is known.
   */
  since(id: number): Promise<NumberedNotice[]>
  /** The highest number so far, 0 when there is none. */
  last(): Promise<number>
}
