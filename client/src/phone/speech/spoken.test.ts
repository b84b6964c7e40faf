import { describe, expect, it } from 'vitest'
import { languageOfWriting, voiceParts } from './spoken.ts'

const speaks =
  (...languages: string[]) =>
  (language: string) =>
    languages.includes(language) ? `voice of ${language}` : null

const QUESTION = { text: 'Wat wil jij?', language: 'nl' }

describe('voiceParts', () => {
  it('gives words without a language to the voice of the chosen one', () => {
    expect(voiceParts([{ text: 'Merhaba' }], 'tr', speaks('tr', 'nl'))).toEqual([
      { text: 'Merhaba', voice: 'voice of tr' },
    ])
  })

  it('has the words of the regisseur read by a Dutch voice, whatever was chosen', () => {
    expect(voiceParts([QUESTION, { text: 'صور' }], 'ar', speaks('ar', 'nl'))).toEqual([
      { text: 'Wat wil jij?', voice: 'voice of nl' },
      { text: 'صور', voice: 'voice of ar' },
    ])
  })

  it('never lets a voice read a language that is not its own', () => {
    const parts = [QUESTION, { text: 'ስእልታት' }, { text: ' ' }]
    expect(voiceParts(parts, 'ti', speaks('nl'))).toEqual([{ text: 'Wat wil jij?', voice: 'voice of nl' }])
    expect(voiceParts([{ text: 'ሓገዝ' }], 'ti', speaks('nl'))).toEqual([])
  })
})

describe('languageOfWriting', () => {
  it('knows letters that only one of the languages has', () => {
    expect(languageOfWriting('حديقة', 'nl')).toBe('ar')
    expect(languageOfWriting('парк', 'nl')).toBe('uk')
    expect(languageOfWriting('ጀርዲን', 'pl')).toBe('ti')
  })

  it('takes the chosen language for its own letters, and Dutch where its voice cannot read them', () => {
    expect(languageOfWriting('Przy szkole', 'pl')).toBe('pl')
    expect(languageOfWriting('Bij de school', 'ar')).toBe('nl')
  })
})
