import { type BookOutcome, type BookWords, bookOutcome, bookWords } from '@wijktafel/shared/api/decisionBook'
import type { EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { type Break, shortHash, verifyBook } from '@wijktafel/shared/decisions/bookChain'
import type { DecisionId } from '@wijktafel/shared/ids'

type Book = EndpointOutput<'GET /api/projects/:projectId/decision-book'>
type Entry = Book['entries'][number]

/** `unreadable`: the content is not what the book writes. `ballots`: other ballots lie in the box than were counted. */
export type BookFault = { number: number; why: Break | 'ballots' | 'unreadable' }

export type Content =
  | { kind: 'counted' | 'outcome'; said: BookOutcome }
  | { kind: 'words'; said: BookWords }
  | { kind: 'unreadable' }

export interface BookLine {
  entry: Entry
  content: Content
  /** The entry of the decision that this one reopened. */
  reopens: number | null
  /** The first entry of the decision that came after this one. */
  reopenedIn: number | null
  /** Of the entry whose words these are. */
  saidBefore: number | null
}

/** The book as a page shows it: newest first, with what each entry has to do with others. */
export function readLines(entries: readonly Entry[]): BookLine[] {
  const contents = entries.map((entry) => ({ entry, content: readContent(entry) }))
  const firstOf = new Map<DecisionId, number>()
  const followedBy = new Map<DecisionId, number>()
  for (const { entry, content } of contents) {
    if (!firstOf.has(entry.decisionId)) firstOf.set(entry.decisionId, entry.number)
    const before = followsOf(content)
    if (before && !followedBy.has(before)) followedBy.set(before, entry.number)
  }
  return contents
    .map(({ entry, content }) => {
      const before = followsOf(content)
      return {
        ...{ entry, content },
        reopens: before === null ? null : (firstOf.get(before) ?? null),
        reopenedIn: content.kind === 'outcome' ? (followedBy.get(entry.decisionId) ?? null) : null,
        saidBefore: content.kind === 'words' ? (firstOf.get(entry.decisionId) ?? null) : null,
      }
    })
    .toReversed()
}

function followsOf(content: Content): DecisionId | null {
  return content.kind === 'outcome' || content.kind === 'counted' ? content.said.followsId : null
}

function readContent({ kind, content }: Entry): Content {
  const value = parseJson(content)
  if (kind === 'words') {
    const words = bookWords.safeParse(value)
    return words.success ? { kind, said: words.data } : { kind: 'unreadable' }
  }
  const outcome = bookOutcome.safeParse(value)
  return outcome.success ? { kind, said: outcome.data } : { kind: 'unreadable' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whoever changed it behind our back may have left anything.
    return null
  }
}

/** Checks it here, not where it is kept. `code` is the head, for people to compare with paper. */
export function checkBook(
  projectId: string,
  entries: readonly Entry[],
): { fault: BookFault | null; code: string | null } {
  const verdict = verifyBook(projectId, entries)
  const last = entries.at(-1)
  const code = last ? shortHash(last.hash) : null
  if (!verdict.isWhole) return { fault: { number: verdict.number, why: verdict.why }, code }
  for (const entry of entries) {
    if (readContent(entry).kind === 'unreadable')
      return { fault: { number: entry.number, why: 'unreadable' }, code }
    if (entry.ballotsHash !== entry.ballotsNow)
      return { fault: { number: entry.number, why: 'ballots' }, code }
  }
  return { fault: null, code }
}
