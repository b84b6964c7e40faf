import { describe, expect, test } from 'vitest'
import { type Comparable, findAlike } from './alikeCards.ts'

const card = (id: string, text: string, ...pictures: string[]): Comparable => ({ id, text, pictures })
const idsOf = (cards: readonly Comparable[]) => findAlike(cards).map((set) => set.map(({ id }) => id))

describe('cards that say the same', () => {
  test('have the same words, whatever the capitals, signs and accents', () => {
    const cards = [card('a', 'Herrie in de nacht!'), card('b', 'Café'), card('c', 'herrie in de  nacht')]
    expect(idsOf(cards)).toEqual([['a', 'c']])
    expect(idsOf([card('a', 'cafe'), card('b', 'Café')])).toEqual([['a', 'b']])
  })

  test('may differ by one letter, not in short words and not in a number', () => {
    expect(idsOf([card('a', 'Rekeningen'), card('b', 'Rekenigen')])).toEqual([['a', 'b']])
    expect(idsOf([card('a', 'Herrie buiten'), card('b', 'Herrie buitem')])).toEqual([['a', 'b']])
    expect(idsOf([card('a', 'bus'), card('b', 'bos')])).toEqual([])
    expect(idsOf([card('a', 'Om 8 uur open'), card('b', 'Om 9 uur open')])).toEqual([])
  })

  test('may have one word in five that differs', () => {
    const line = 'Kinderen spelen elke dag graag samen buiten op straat'
    expect(idsOf([card('a', line), card('b', `${line} hier`)])).toEqual([['a', 'b']])
    expect(idsOf([card('a', 'Meer groen in straten'), card('b', 'Meer licht in parken')])).toEqual([])
  })

  test('never overlook that one says the opposite', () => {
    const line = 'Ik wil dit jaar graag echt helemaal stoppen met roken'
    expect(idsOf([card('a', line), card('b', line.replace('graag', 'niet graag'))])).toEqual([])
    expect(
      idsOf([card('a', 'Geen herrie', '1F50A', '1F303'), card('b', 'Herrie', '1F303', '1F50A')]),
    ).toEqual([])
  })

  test('have the same pictures, in any order, while the words do not say otherwise', () => {
    const cards = [
      card('a', '', '1F50A', '1F303'),
      card('b', 'Feest van de buren', '1F303', '1F50A'),
      card('c', 'Brommers', '1F50A', '1F303'),
      card('d', '', '1F50A'),
      card('e', 'Muziek', '1F3B5'),
      card('f', 'Dansen', '1F3B5'),
    ]
    expect(idsOf(cards)).toEqual([['a', 'b', 'c']])
  })

  test('are not those without anything on them', () => {
    expect(idsOf([card('a', ''), card('b', ''), card('c', '…')])).toEqual([])
  })

  test('are found among thousands, each set by itself', () => {
    const cards = Array.from({ length: 2_000 }, (_, n) => {
      const digits = [...String(Math.floor(n / 2))].map((digit) => 'abcdefghij'[Number(digit)]).join('q')
      return card(String(n), `Straat met de naam ${digits.repeat(4)}`)
    })
    const sets = findAlike(cards)
    expect(sets).toHaveLength(1_000)
    expect(sets.every((set) => set.length === 2 && set[0]?.text === set[1]?.text)).toBe(true)
  })
})
