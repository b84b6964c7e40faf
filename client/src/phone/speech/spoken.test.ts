import { describe, expect, it } from 'vitest'
import { languageOfWriting, soundParts } from './spoken.ts'

const speaks =
  (...languages: string[]) =>
  (language: string) =>
    languages.includes(language) ? `voice of ${language}` : null

const voiced = (...languages: string[]) => ({ findVoice: speaks(...languages), findClip: () => null })

const QUESTION = { text: 'Wat wil jij?', language: 'nl' }

describe('soundParts', () => {
  it('gives words without a language to the voice of the chosen one', () => {
    expect(soundParts([{ text: 'Merhaba' }], 'tr', voiced('tr', 'nl'))).toEqual([
      { text: 'Merhaba', clip: null, voice: 'voice of tr' },
    ])
  })

  it('has the words of the regisseur read by a Dutch voice, whatever was chosen', () => {
    expect(soundParts([QUESTION, { text: 'صور' }], 'ar', voiced('ar', 'nl'))).toEqual([
      { text: 'Wat wil jij?', clip: null, voice: 'voice of nl' },
      { text: 'صور', clip: null, voice: 'voice of ar' },
    ])
  })

  it('never lets a voice read a language that is not its own', () => {
    const parts = [QUESTION, { text: 'ስእልታት' }, { text: ' ' }]
    expect(soundParts(parts, 'ti', voiced('nl'))).toEqual([
      { text: 'Wat wil jij?', clip: null, voice: 'voice of nl' },
    ])
    expect(soundParts([{ text: 'ሓገዝ' }], 'ti', voiced('nl'))).toEqual([])
  })

  it('takes a recording where there is one, with the voice that says it when that does not come', () => {
    const findClip = (text: string, language: string) =>
      text === 'ሓገዝ' && language === 'ti' ? '/clips/ti/001.mp3' : null
    const parts = [QUESTION, { text: 'ሓገዝ' }, { text: 'ስእልታት' }]
    expect(soundParts(parts, 'ti', { findClip, findVoice: speaks('nl') })).toEqual([
      { text: 'Wat wil jij?', clip: null, voice: 'voice of nl' },
      { text: 'ሓገዝ', clip: '/clips/ti/001.mp3', voice: null },
    ])
    expect(soundParts([{ text: 'ሓገዝ' }], 'ti', { findClip, findVoice: speaks('ti') })).toEqual([
      { text: 'ሓገዝ', clip: '/clips/ti/001.mp3', voice: 'voice of ti' },
    ])
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
