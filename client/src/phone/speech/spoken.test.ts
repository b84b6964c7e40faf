import { describe, expect, it } from 'vitest'
import { ofMeeting, voiceParts } from './spoken.ts'

const speaks =
  (...languages: string[]) =>
  (language: string) =>
    languages.includes(language) ? `voice of ${language}` : null

describe('voiceParts', () => {
  it('gives plain words to the voice of the chosen language', () => {
    expect(voiceParts('Merhaba', 'tr', speaks('tr', 'nl'))).toEqual([
      { text: 'Merhaba', voice: 'voice of tr' },
    ])
  })

  it('has the words of the regisseur read by a Dutch voice, whatever was chosen', () => {
    const spoken = [ofMeeting('Wat wil jij?'), { text: 'صور' }]
    expect(voiceParts(spoken, 'ar', speaks('ar', 'nl'))).toEqual([
      { text: 'Wat wil jij?', voice: 'voice of nl' },
      { text: 'صور', voice: 'voice of ar' },
    ])
  })

  it('never lets a voice read a language that is not its own', () => {
    const spoken = [ofMeeting('Wat wil jij?'), { text: 'ስእልታት' }, { text: ' ' }]
    expect(voiceParts(spoken, 'ti', speaks('nl'))).toEqual([{ text: 'Wat wil jij?', voice: 'voice of nl' }])
    expect(voiceParts('ሓገዝ', 'ti', speaks('nl'))).toEqual([])
  })
})
