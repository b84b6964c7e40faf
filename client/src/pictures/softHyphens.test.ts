import { expect, it } from 'vitest'
import { softHyphens } from './softHyphens.ts'

const shown = (word: string) => softHyphens(word).replaceAll('\u00AD', '-')

it('marks where a long word may break', () => {
  expect(shown('Rekeningen')).toBe('Reke-nin-gen')
  expect(shown('Schoonmaken')).toBe('Schoon-ma-ken')
  expect(shown('Speelplaats')).toBe('Speel-plaats')
  expect(shown('Speelplek')).toBe('Speel-plek')
  expect(shown('Schildpad')).toBe('Schild-pad')
  expect(shown('Boodschappen')).toBe('Bood-schap-pen')
  expect(shown('Lawaai')).toBe('Lawaai')
  expect(shown('Geld op')).toBe('Geld op')
  expect(shown('Ігровий майданчик')).toBe('Ігровий майдан-чик')
})

it('loses no letter', () => {
  expect(softHyphens('Verantwoordelijkheid').replaceAll('\u00AD', '')).toBe('Verantwoordelijkheid')
})
