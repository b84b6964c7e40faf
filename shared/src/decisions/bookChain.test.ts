import { describe, expect, it } from 'vitest'
import type { BookEntry } from '../api/decisionBook.ts'
import type { DecisionId } from '../ids.ts'
import { hashBallots, hashEntry, hashText, NO_HASH, shortHash, verifyBook } from './bookChain.ts'

const PROJECT = 'prprprprprprprprprpr'

function buildBook(length: number): BookEntry[] {
  const entries: BookEntry[] = []
  for (let number = 1; number <= length; number++) {
    const unsealed = {
      ...{ number, kind: 'outcome' as const, decisionId: `decision${number}` as DecisionId, at: number },
      ...{ isLate: false, actorId: null, ballotsHash: 'b'.repeat(64), content: `{"proposal":"${number}"}` },
      previousHash: entries.at(-1)?.hash ?? NO_HASH,
    }
    entries.push({ ...unsealed, hash: hashEntry(PROJECT, unsealed) })
  }
  return entries
}

const sealAgain = (entry: BookEntry): BookEntry => ({ ...entry, hash: hashEntry(PROJECT, entry) })

describe('hashText', () => {
  it('is SHA-256 of UTF-8', () => {
    // Of sha256sum.
    expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hashText('een bankje')).toBe('7ac3c01449bf03cadebef52382011615156f7f636a47b04f164ef97e5a1728b1')
    expect(hashText('ሰላም ☕ é')).toBe('2cd70876fbeceaf10bf1b5ed042b54429f29650dc161048327dbd7a0031f0766')
  })
})

describe('verifyBook', () => {
  it('knows a whole book, and an empty one', () => {
    const book = buildBook(5)
    expect(verifyBook(PROJECT, book)).toEqual({ isWhole: true, head: book[4]?.hash })
    expect(verifyBook(PROJECT, [])).toEqual({ isWhole: true, head: null })
  })

  it('names the first entry of which anything was changed', () => {
    const changes: Partial<BookEntry>[] = [
      { content: '{"proposal":"anders"}' },
      { kind: 'words' },
      { decisionId: 'another' as DecisionId },
      { at: 99 },
      { isLate: true },
      { actorId: 'somebody' as never },
      { ballotsHash: 'c'.repeat(64) },
      { ballotsHash: null },
      { previousHash: NO_HASH },
      { hash: NO_HASH },
    ]
    for (const change of changes) {
      const book = buildBook(5).map((entry) => (entry.number === 3 ? { ...entry, ...change } : entry))
      expect(verifyBook(PROJECT, book)).toEqual({ isWhole: false, number: 3, why: 'changed' })
    }
  })

  it('sees that an entry was changed and sealed again: the next does not hang on it', () => {
    const book = buildBook(5).map((entry) =>
      entry.number === 3 ? sealAgain({ ...entry, content: '{"proposal":"anders"}' }) : entry,
    )
    expect(verifyBook(PROJECT, book)).toEqual({ isWhole: false, number: 4, why: 'order' })
  })

  it('sees entries that are gone, twice, or in another order', () => {
    const [first, second, third] = buildBook(3) as [BookEntry, BookEntry, BookEntry]
    expect(verifyBook(PROJECT, [first, third])).toEqual({ isWhole: false, number: 2, why: 'missing' })
    expect(verifyBook(PROJECT, [second, third])).toEqual({ isWhole: false, number: 1, why: 'missing' })
    expect(verifyBook(PROJECT, [first, first])).toEqual({ isWhole: false, number: 2, why: 'missing' })
    const renumbered = sealAgain({ ...third, number: 2 })
    expect(verifyBook(PROJECT, [first, renumbered])).toEqual({ isWhole: false, number: 2, why: 'order' })
  })

  it('knows a book of another project', () => {
    expect(verifyBook('another', buildBook(2))).toEqual({ isWhole: false, number: 1, why: 'changed' })
  })

  it('cannot see that the last entries were cut off: only the head beside it tells', () => {
    const book = buildBook(5)
    const cut = verifyBook(PROJECT, book.slice(0, 4))
    expect(cut).toEqual({ isWhole: true, head: book[3]?.hash })
    expect(cut).not.toEqual(verifyBook(PROJECT, book))
  })
})

describe('hashBallots', () => {
  const ballots: Parameters<typeof hashBallots>[0] = [
    { id: 'b', side: 'resident', marks: { o2: 2, o1: 1 } },
    { id: 'a', side: null, marks: { o1: 1 } },
  ]

  it('is the same in whichever order ballots and marks are read', () => {
    const turned: typeof ballots = [
      { id: 'a', side: null, marks: { o1: 1 } },
      { id: 'b', side: 'resident', marks: { o1: 1, o2: 2 } },
    ]
    expect(hashBallots(ballots)).toBe(hashBallots(turned))
    expect(hashBallots(ballots)).toBe(hashText('a;;o1=1\nb;resident;o1=1,o2=2'))
  })

  it('is another one when a ballot is changed, added or gone', () => {
    const [one, other] = ballots as [(typeof ballots)[0], (typeof ballots)[0]]
    const hashes = [
      ...[ballots, [one], [], [other, { ...one, side: null }]],
      [one, { ...other, marks: { o1: 2 } }],
    ].map((each) => hashBallots(each))
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})

it('shows the beginning of a hash in groups', () => {
  expect(shortHash(`3f2a91c0${'0'.repeat(56)}`)).toBe('3F2A 91C0 0000 0000 0000 0000')
})
