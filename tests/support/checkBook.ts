import { createHash } from 'node:crypto'

/** An exported book, as a stranger finds it: nothing here comes from the program that wrote it. */
export interface ExportedBook {
  project: { id: string; name: string }
  head: string | null
  entries: {
    number: number
    kind: string
    decisionId: string
    at: number
    isLate: boolean
    actorId: string | null
    ballotsHash: string | null
    content: string
    previousHash: string
    hash: string
  }[]
  ballots: Record<string, { id: string; side: string | null; marks: Record<string, number> }[] | null>
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Ballots that were not shown yet are not in the file. What docs/spec/decisionBook.md says, step by step, by hand. The number of the first entry that is not right; else null. */
export function firstBroken({ project, head, entries, ballots }: ExportedBook): number | null {
  let before = '0'.repeat(64)
  for (const [index, entry] of entries.entries()) {
    const { number, previousHash, kind, decisionId, at, isLate, actorId, ballotsHash, content } = entry
    const lines = ['wijktafel-besluitenboek-1', project.id, number, previousHash, kind, decisionId, at]
    const rest = [isLate ? 'later' : 'now', actorId ?? '', ballotsHash ?? '', content]
    const isRight =
      number === index + 1 &&
      entry.hash === sha256([...lines, ...rest].join('\n')) &&
      previousHash === before &&
      (ballotsHash === null || !(decisionId in ballots) || ballotsHash === hashOf(ballots[decisionId] ?? []))
    if (!isRight) return index + 1
    before = entry.hash
  }
  return entries.length > 0 && head !== before ? entries.length : null
}

function hashOf(ballots: NonNullable<ExportedBook['ballots'][string]>): string {
  const lines = ballots.map(({ id, side, marks }) => {
    const written = Object.keys(marks)
      .sort()
      .map((option) => `${option}=${marks[option]}`)
    return `${id};${side ?? ''};${written.join(',')}`
  })
  return sha256(lines.sort().join('\n'))
}
