import { describe, expect, test } from 'vitest'
import { caretAfter, mergeWordGroups, mergeWords } from './mergeWords.ts'
import { words } from './testing/boardNetwork.ts'

describe('the words of two people at once', () => {
  test.each([
    ['both at another place', 'Herrie', 'Veel Herrie', 'Herrie in de nacht', 'Veel Herrie in de nacht'],
    ['both at the end', 'Herrie', 'Herrie overdag', 'Herrie in de nacht', 'Herrie in de nacht overdag'],
    [
      'one wrote, one took away',
      'Veel herrie hier',
      'Veel herrie hier altijd',
      'herrie hier',
      'herrie hier altijd',
    ],
    ['both took the same away', 'Veel herrie', 'herrie', 'herrie', 'herrie'],
    ['one did nothing', 'Herrie', 'Herrie', 'Herrie hier', 'Herrie hier'],
    ['an empty card', '', 'Herrie', 'Stank', 'HerrieStank'],
    ['pictures of two units', '🏠', '🏠🌳', '🚗🏠', '🚗🏠🌳'],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergeWords(base, mine, theirs)).toBe(merged)
    expect(mergeWords(base, theirs, mine), 'whoever asks').toBe(merged)
  })

  test('nothing is lost when nobody knows any more how it began', () => {
    expect(mergeWords(null, 'Veel herrie', 'herrie in de nacht')).toBe('Veel herrie in de nacht')
  })

  test('every letter of both is there, wherever they wrote', () => {
    const base = 'De buurt is stil in de avond'
    for (let mine = 0; mine <= base.length; mine += 1) {
      for (let theirs = 0; theirs <= base.length; theirs += 1) {
        const insert = (at: number, letters: string) => base.slice(0, at) + letters + base.slice(at)
        const merged = mergeWords(base, insert(mine, 'QXZ'), insert(theirs, '123'))
        expect(merged).toContain('QXZ')
        expect(merged).toContain('123')
        expect(merged.replace('QXZ', '').replace('123', '')).toBe(base)
      }
    }
  })

  test('words of a size that nobody writes by hand end in time, and stay', () => {
    const [mine, theirs] = ['a'.repeat(40_000), 'b'.repeat(40_000)]
    expect(mergeWords('c'.repeat(40_000), mine, theirs)).toBe(mine + theirs)
  })
})

describe('a group of fields', () => {
  test('of rich text keeps the letters of both, and the lines', () => {
    const merged = mergeWordGroups(
      { richText: words('Herrie') },
      { richText: words('Herrie overdag') },
      { richText: words('Veel Herrie') },
    )
    expect(merged).toEqual({ richText: words('Veel Herrie overdag') })
  })

  test('of rich text with more than plain words keeps whole paragraphs of both', () => {
    const bold = (text: string) => ({
      type: 'paragraph',
      content: [{ type: 'text', text, marks: [{ type: 'bold' }] }],
    })
    const doc = (...content: object[]) => ({ richText: { type: 'doc', content } }) as never
    const merged = mergeWordGroups(
      doc(bold('een')),
      doc(bold('een'), bold('mijn')),
      doc(bold('hun'), bold('een')),
    )
    expect(merged).toEqual(doc(bold('hun'), bold('een'), bold('mijn')))
  })
})

test.each([
  ['what came before it pushes the caret along', 'Herrie|', 'Veel Herrie', 11],
  ['what came after it does not', 'He|rrie', 'Herrie in de nacht', 2],
  ['what was taken away before it pulls it back', 'Veel her|rie', 'herrie', 3],
  ['the words at its place are gone', 'Veel her|rie', '', 0],
])('a caret: %s', (_, marked, after, at) => {
  expect(caretAfter(marked.replace('|', ''), after, marked.indexOf('|'))).toBe(at)
})
