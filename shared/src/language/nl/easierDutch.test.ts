import { describe, expect, it } from 'vitest'
import { checkSentence } from '../checkSentence.ts'
import { EASIER_DUTCH } from './easierDutch.ts'

const LEAST_ENTRIES = 600

describe('the list of easier words', () => {
  it('has so many words and phrases, each once', () => {
    const words = EASIER_DUTCH.map(({ hard, kind }) => `${kind} ${hard.replace('|', '')}`)
    expect(new Set(words).size).toBeGreaterThanOrEqual(LEAST_ENTRIES)
    const twice = words.filter((word, index) => words.indexOf(word) !== index)
    expect(twice).toEqual([])
  })

  it.each(EASIER_DUTCH.map(({ hard, easier, kind }) => [hard, easier, kind] as const))(
    '%s has something to say instead',
    (hard, easier, kind) => {
      expect(easier.length).toBeGreaterThan(0)
      expect(easier.every((each) => each.length > 0 && each !== hard)).toBe(true)
      if (kind === 'noun') {
        const isNoun = (each: string) => /^(de|het) .+/.test(each)
        const isPhrase = (each: string) => each.includes(' ') || each === 'iedereen'
        expect(easier.filter((each) => !isNoun(each) && !isPhrase(each))).toEqual([])
      }
    },
  )

  it('finds each of them in a sentence', () => {
    const missed = EASIER_DUTCH.filter(({ hard }) => {
      const text = `Wij ${hard.replace('|', '')} samen.`
      const { findings } = checkSentence(text, { level: 'veryPlain', accepted: new Set() })
      return !findings.some(({ kind }) => kind === 'listedWord' || kind === 'saying')
    })
    expect(missed.map(({ hard }) => hard)).toEqual([])
  })
})
