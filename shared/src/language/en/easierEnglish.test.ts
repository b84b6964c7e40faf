import { describe, expect, it } from 'vitest'
import { checkSentence } from '../checkSentence.ts'
import { EASIER_ENGLISH, ENGLISH_MATCHES } from './easierEnglish.ts'
import { englishZipf } from './englishZipf.ts'

describe('the list of English words', () => {
  it('names each word once, and never offers the word itself', () => {
    const words = EASIER_ENGLISH.map(({ kind, hard }) => `${kind} ${hard}`)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    expect(EASIER_ENGLISH.filter(({ hard, easier }) => easier.includes(hard))).toEqual([])
    expect(words.length).toBeGreaterThan(600)
  })

  it('offers words that are no rarer than the hard one', () => {
    const rarest = (words: string) => Math.min(...words.split(' ').map(englishZipf))
    const rarer = EASIER_ENGLISH.filter(
      ({ kind, hard, easier }) =>
        kind !== 'saying' &&
        !hard.includes(' ') &&
        easier.every((each) => !each.includes(' ') && rarest(each) < rarest(hard) - 0.3),
    )
    expect(rarer.map(({ hard, easier }) => `${hard}: ${easier}`)).toEqual([])
  })

  it.each(EASIER_ENGLISH)('is found in a sentence: $hard', ({ hard }) => {
    expect(ENGLISH_MATCHES.get(hard)?.entry.hard).toBe(hard)
    const { findings } = checkSentence(`We know that ${hard} is here with the people.`, {
      level: 'veryPlain',
      accepted: new Set(),
    })
    expect(findings.filter(({ kind }) => kind === 'listedWord' || kind === 'saying').length).toBeGreaterThan(
      0,
    )
  })
})
