import type { EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { hashEntry, NO_HASH } from '@wijktafel/shared/decisions/bookChain'
import { DEFAULT_RULES } from '@wijktafel/shared/decisions/rules'
import type { DecisionId } from '@wijktafel/shared/ids'
import { describe, expect, it } from 'vitest'
import { checkBook, readLines } from './readBook.ts'

type Entry = EndpointOutput<'GET /api/projects/:projectId/decision-book'>['entries'][number]

const PROJECT = 'prprprprprprprprprpr'
const [OLD, NEW] = ['22222222222222222222', '33333333333333333333'] as [DecisionId, DecisionId]

const outcome = (followsId: string | null) => ({
  ...{ proposal: 'Een bankje?', pictures: [], influence: 'decide', format: 'consent', options: [] },
  ...{ rules: DEFAULT_RULES, decidedBy: '', whatHappens: '', reviewOn: null, round: 1, followsId },
  ...{ openedAt: 1, closedAt: 2, words: '', wordPictures: [], result: null },
})
const words = { proposal: 'Een bankje?', pictures: [], words: 'Er komt een bank.', wordPictures: [] }

function buildBook(parts: readonly [Entry['kind'], DecisionId, unknown][]): Entry[] {
  const entries: Entry[] = []
  for (const [kind, decisionId, content] of parts) {
    const ballotsHash = kind === 'words' ? null : 'b'.repeat(64)
    const unsealed = {
      ...{ number: entries.length + 1, kind, decisionId, at: 1, isLate: false, actorId: null, ballotsHash },
      content: typeof content === 'string' ? content : JSON.stringify(content),
      previousHash: entries.at(-1)?.hash ?? NO_HASH,
    }
    entries.push({ ...unsealed, hash: hashEntry(PROJECT, unsealed), ballotsNow: ballotsHash })
  }
  return entries
}

describe('readLines', () => {
  it('puts the newest first, and ties together what belongs together', () => {
    const lines = readLines(
      buildBook([
        ['counted', OLD, outcome(null)],
        ['outcome', OLD, outcome(null)],
        ['words', OLD, words],
        ['outcome', NEW, outcome(OLD)],
      ]),
    )
    expect(
      lines.map(({ entry, reopens, reopenedIn, saidBefore }) => [
        ...[entry.number, reopens, reopenedIn, saidBefore],
      ]),
    ).toEqual([
      [4, 1, null, null],
      [3, null, null, 1],
      [2, null, 4, null],
      [1, null, null, null],
    ])
  })

  it('says of what it cannot read that it cannot', () => {
    const lines = readLines(
      buildBook([
        ['outcome', OLD, '{'],
        ['words', OLD, { proposal: 'Een bankje?' }],
      ]),
    )
    expect(lines.map(({ content }) => content.kind)).toEqual(['unreadable', 'unreadable'])
  })
})

describe('checkBook', () => {
  const book = buildBook([
    ['outcome', OLD, outcome(null)],
    ['words', OLD, words],
  ])

  it('finds a whole book whole, and an empty one', () => {
    expect(checkBook(PROJECT, book)).toMatchObject({
      fault: null,
      code: expect.stringMatching(/^\w{4}( \w{4}){5}$/),
    })
    expect(checkBook(PROJECT, [])).toEqual({ fault: null, code: null })
  })

  it('names what is wrong, the chain before anything else', () => {
    const other = book.map((entry) => ({ ...entry, ballotsNow: entry.ballotsHash && 'c'.repeat(64) }))
    expect(checkBook(PROJECT, other).fault).toEqual({ number: 1, why: 'ballots' })
    const gone = book.map((entry) => ({ ...entry, ballotsNow: null }))
    expect(checkBook(PROJECT, gone).fault).toEqual({ number: 1, why: 'ballots' })
    const changed = book.map((entry) => (entry.number === 2 ? { ...entry, content: '{}' } : entry))
    expect(checkBook(PROJECT, changed).fault).toEqual({ number: 2, why: 'changed' })
    expect(checkBook(PROJECT, buildBook([['outcome', OLD, '{}']])).fault).toEqual({
      ...{ number: 1, why: 'unreadable' },
    })
  })
})
