import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { DecisionDetail } from '../api/decision.ts'
import type { BookEntry } from '../api/decisionBook.ts'

/**
 * How the entries of a decision book hang together; docs/spec/decisionBook.md says it in words.
 * 1. An entry's hash is over everything that it says, its number, and the hash of the entry before it.
 * 2. Nothing here reads a clock or a database: a browser, a test and a stranger's script come to the same.
 */
export const BOOK_FORMAT = 'wijktafel-besluitenboek-1'

/** What stands before the first entry. */
export const NO_HASH = '0'.repeat(64)

export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

export type Unsealed = Omit<BookEntry, 'hash'>

/** One value a line; the content is last, because it alone may hold anything. */
export function hashEntry(projectId: string, entry: Unsealed): string {
  const { number, previousHash, kind, decisionId, at, isLate, actorId, ballotsHash, content } = entry
  return hashText(
    [
      ...[BOOK_FORMAT, projectId, number, previousHash, kind, decisionId, at],
      ...[isLate ? 'later' : 'now', actorId ?? '', ballotsHash ?? '', content],
    ].join('\n'),
  )
}

type Sealed = NonNullable<DecisionDetail['ballots']>

/** Of sealed ballots as everyone may see them: a line for each, in the order of their ids. */
export function hashBallots(ballots: Sealed): string {
  return hashText(
    ballots
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, side, marks }) => [id, side ?? '', writeMarks(marks)].join(';'))
      .join('\n'),
  )
}

function writeMarks(marks: Sealed[number]['marks']): string {
  return Object.entries(marks)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([option, mark]) => `${option}=${mark}`)
    .join(',')
}

/**
 * `missing`: this number is not there. `order`: it does not hang on the entry before it. `changed`: it says something else
 * than when it was written.
 */
export type Break = 'missing' | 'order' | 'changed'

/** `head` is the hash of the last entry; null for an empty book. `number` is the first entry that is not right. */
export type BookVerdict =
  | { isWhole: true; head: string | null }
  | { isWhole: false; number: number; why: Break }

/** Walks the chain from the first entry. That the last entries were cut off is seen only beside a head that was printed. */
export function verifyBook(projectId: string, entries: readonly BookEntry[]): BookVerdict {
  let previousHash = NO_HASH
  for (const [index, entry] of entries.entries()) {
    const number = index + 1
    const why = breakOf(projectId, entry, { number, previousHash })
    if (why) return { isWhole: false, number, why }
    previousHash = entry.hash
  }
  return { isWhole: true, head: entries.length === 0 ? null : previousHash }
}

function breakOf(
  projectId: string,
  entry: BookEntry,
  expected: { number: number; previousHash: string },
): Break | null {
  if (entry.number !== expected.number) return 'missing'
  if (hashEntry(projectId, entry) !== entry.hash) return 'changed'
  return entry.previousHash === expected.previousHash ? null : 'order'
}

const GROUPS = 6
const GROUP_LENGTH = 4

/** The beginning of a hash, for people to compare with paper: `3F2A 91C0 …`, 96 bits. */
export function shortHash(hash: string): string {
  const groups = Array.from({ length: GROUPS }, (_, group) =>
    hash.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
  )
  return groups.join(' ').toUpperCase()
}
