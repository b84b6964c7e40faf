import { describe, expect, it } from 'vitest'
import { createChecker } from './checker.ts'

const TEXT = `Kop zonder punt
Wij gaan morgen naar het buurthuis. Neem bijv. een appel mee, want er is niets te eten.
- eerste
- tweede punt
De borging van de afspraken wordt geregeld. Wie komt? “Ik!” zei zij.`

/** A generator of numbers that anyone can do again. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

const PIECES = [
  '.',
  '. ',
  '\n',
  ' ',
  'a',
  'De ',
  '1. ',
  '!',
  'bijv. ',
  '”',
  '😀',
  'middels ',
  '...',
  ' De',
  '\n- ',
  '',
]

describe('checking while somebody writes', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'finds after every change what a check of the whole text finds (seed %i)',
    (seed) => {
      const next = random(seed)
      const checker = createChecker({ level: 'plain' })
      let text = TEXT
      checker.check(text)
      for (let change = 0; change < 250; change++) {
        const at = Math.floor(next() * (text.length + 1))
        const gone = next() < 0.5 ? Math.floor(next() * 12) : 0
        const piece = PIECES[Math.floor(next() * PIECES.length)] ?? ''
        text = text.slice(0, at) + piece + text.slice(at + gone)
        expect(checker.check(text)).toEqual(createChecker({ level: 'plain' }).check(text))
      }
    },
  )

  it('checks a sentence once, wherever it stands', () => {
    const checker = createChecker({ level: 'plain' })
    const [first] = checker.check('Wij eten samen.')
    const [, second] = checker.check('Dit is nieuw. Wij eten samen.')
    expect(second?.checked).toBe(first?.checked)
  })
})
