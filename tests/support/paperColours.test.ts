import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PHASES } from '@wijktafel/shared/method/phase'
import { describe, expect, it } from 'vitest'

/** A file that leaves the house knows no stylesheet: its colours are written down a second time, and must stay the same. */
const CLIENT = resolve(import.meta.dirname, '../../client/src')
const tokens = readFileSync(resolve(CLIENT, 'ui/tokens.css'), 'utf8')
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1]

interface Paper {
  PAPER: Record<string, string>
  SIDE_TONE: Record<string, string>
  PHASE_TONE: Record<string, { tone: string; tint: string }>
  mix: (a: string, b: string, share: number) => string
}
const paper = (await import(resolve(CLIENT, 'canvas/out/svg/paper.ts'))) as Paper

describe('the colours of an exported board', () => {
  it('are those of the screen', () => {
    const named = Object.entries({ ...paper.PAPER, ...paper.SIDE_TONE })
    expect(named.length).toBeGreaterThan(10)
    for (const [name, colour] of named) expect([name, token(name)]).toEqual([name, colour])
    for (const phase of PHASES) {
      expect({ tone: token(phase), tint: token(`${phase}-2`) }).toEqual(paper.PHASE_TONE[phase])
    }
  })

  it('mix as in a stylesheet', () => {
    expect(paper.mix('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(paper.mix('#0b6e6e', '#d9efec', 0)).toBe('#d9efec')
  })
})
