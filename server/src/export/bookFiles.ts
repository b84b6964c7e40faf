import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { type BookEntry, bookOutcome, bookWords } from '@wijktafel/shared/api/decisionBook'
import { toCsv } from '@wijktafel/shared/csv'
import { BOOK_FORMAT } from '@wijktafel/shared/decisions/bookChain'
import type { DecisionId, ProjectId } from '@wijktafel/shared/ids'
import type { Verdict } from '@wijktafel/shared/stage'
import type { Kysely } from 'kysely'
import { readBook } from '../storage/decisionBook.ts'
import { readDecision } from '../storage/readDecision.ts'
import type { Database } from '../storage/schema.ts'
import { jsonEntry, textEntry } from './textEntry.ts'
import type { ZipEntry } from './zipStream.ts'

/** The decision book as a table, and as a file by which anybody can check it (docs/spec/decisionBook.md). */
export async function bookFiles(
  db: Kysely<Database>,
  project: { id: ProjectId; name: string },
): Promise<{ csv: ZipEntry; json: ZipEntry }> {
  const entries = await readBook(db, project.id)
  const { id, name } = project
  return {
    csv: textEntry('besluitenboek.csv', bookTable(entries)),
    json: jsonEntry('besluitenboek.json', {
      ...{ format: BOOK_FORMAT, project: { id, name }, head: entries.at(-1)?.hash ?? null, entries },
      ballots: await sealedBallots(db, entries),
    }),
  }
}

/** Of each decision that everyone saw. */
async function sealedBallots(db: Kysely<Database>, entries: readonly BookEntry[]) {
  const shown = new Set(entries.filter(({ kind }) => kind === 'outcome').map(({ decisionId }) => decisionId))
  const ballots: Record<DecisionId, DecisionDetail['ballots']> = {}
  for (const id of shown) {
    const known = await db.selectFrom('decision').select('id').where('id', '=', id).executeTakeFirst()
    ballots[id] = known ? (await readDecision(db, id)).ballots : null
  }
  return ballots
}

const KIND_WORDS = { counted: 'geteld', outcome: 'uitslag', words: 'andere woorden' }
const INFLUENCE_WORDS = {
  ...{ inform: 'informeren', consult: 'raadplegen', advise: 'adviseren', together: 'samen maken' },
  decide: 'meebeslissen',
}
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  ...{ accepted: 'ja', acceptedWithWorries: 'ja, met zorgen', objections: 'er is een bezwaar' },
  ...{ chosen: 'gekozen', tie: 'gelijk', noBallots: 'geen stemmen', noQuorum: 'te weinig stemmen' },
  ...{ noMajority: 'nog geen keuze', sideTooSmall: 'nog geen keuze', none: 'geen van deze' },
  heard: 'gehoord',
}

function bookTable(entries: readonly BookEntry[]): string {
  const firstOf = new Map<string, number>()
  for (const { decisionId, number } of entries) if (!firstOf.has(decisionId)) firstOf.set(decisionId, number)
  const rows = entries.map((entry) => [
    entry.number,
    KIND_WORDS[entry.kind],
    new Date(entry.at).toISOString(),
    entry.isLate ? 'ja' : null,
    ...saidCells(entry, (id) => firstOf.get(id) ?? null),
    entry.ballotsHash,
    entry.previousHash,
    entry.hash,
  ])
  return toCsv(
    [
      ...['regel', 'soort', 'opgeschreven op', 'later opgeschreven', 'vraag', 'uitslag', 'keuze'],
      ...['in makkelijke woorden', 'invloed', 'stemmen', 'mochten stemmen', 'samen', 'bewoners'],
      ...['professionals', 'gaat opnieuw over regel', 'controle stemmen', 'controle regel ervoor'],
      'controle',
    ],
    rows,
  )
}

const SAID_CELLS = 11
const UNREADABLE_CELLS = ['(niet te lezen)', ...Array<null>(SAID_CELLS - 1).fill(null)]

/** Whoever changed it behind our back may have left anything. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** From the question to what it reopened. */
function saidCells({ kind, content }: BookEntry, numberOf: (id: DecisionId) => number | null) {
  if (kind === 'words') {
    const again = bookWords.safeParse(parseJson(content))
    if (!again.success) return UNREADABLE_CELLS
    const { proposal, words } = again.data
    return [proposal, null, null, words, ...Array<null>(SAID_CELLS - 4).fill(null)]
  }
  const parsed = bookOutcome.safeParse(parseJson(content))
  if (!parsed.success) return UNREADABLE_CELLS
  const said = parsed.data
  const { result, options } = said
  const labelOf = (id: string) => options.find((option) => option.id === id)?.label ?? id
  const countWords = (counts: Readonly<Record<string, number>> | undefined) =>
    counts
      ? Object.entries(counts)
          .map(([id, count]) => `${labelOf(id)}: ${count}`)
          .join(' / ')
      : null
  return [
    said.proposal,
    result && VERDICT_WORDS[result.verdict],
    result?.winner ? labelOf(result.winner) : null,
    said.words,
    INFLUENCE_WORDS[said.influence],
    result?.ballots ?? null,
    result?.electorate ?? null,
    countWords(result?.total),
    countWords(result?.bySide?.resident),
    countWords(result?.bySide?.professional),
    said.followsId && numberOf(said.followsId),
  ]
}
