import { describe, expect, it } from 'vitest'
import { withoutWords } from './pictureAlt.ts'

const ALT =
  'Plaatje van het bord: Ons bord. Stress: Mijn baas; Herrie in de nacht (Geluid); Herrie. Blij: Herrie..'

describe('the words under a picture, without what was taken back', () => {
  it('lose what stood on that card, wherever it stands as a whole', () => {
    expect(withoutWords(ALT, ['Mijn  baas\n'])).toBe(ALT.replace('Mijn baas', 'een kaartje'))
    expect(withoutWords(ALT, ['Herrie in de nacht'])).toBe(ALT.replace('Herrie in de nacht', 'een kaartje'))
    expect(withoutWords(ALT, ['Herrie'])).toBe(
      'Plaatje van het bord: Ons bord. Stress: Mijn baas; Herrie in de nacht (Geluid); een kaartje. Blij: een kaartje..',
    )
    expect(withoutWords(ALT, ['Herrie.'])).toBe(ALT.replace('Blij: Herrie.', 'Blij: een kaartje'))
  })

  it('keep a word that is only a part of another card, and all of it without cards', () => {
    expect(withoutWords(ALT, ['baas', 'nacht', 'Ons', 'kaart', '', ' '])).toBe(ALT)
    expect(withoutWords(ALT, [])).toBe(ALT)
  })

  it('lose what was cut off at the end', () => {
    const alt = 'Bord: Stress: Ik slaap slecht; Mijn buurman sch…'
    expect(withoutWords(alt, ['Mijn buurman schreeuwt'])).toBe('Bord: Stress: Ik slaap slecht; een kaartje…')
    expect(withoutWords(alt, ['Mijn buurman'])).toBe(alt)
  })

  it('end, also for words that are what they are replaced by', () => {
    expect(withoutWords('Stress: een kaartje; een kaartje.', ['een kaartje', 'een'])).toBe(
      'Stress: een kaartje; een kaartje.',
    )
  })
})
