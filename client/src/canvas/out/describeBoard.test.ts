import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { layOutTemplate } from '@wijktafel/shared/board/boardWrites'
import { makeCard } from '@wijktafel/shared/board/listWrites'
import { withoutWords } from '@wijktafel/shared/board/pictureAlt'
import { LIMITS } from '@wijktafel/shared/limits'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { canvasEn } from '../../i18n/canvas/en.ts'
import { canvasNl } from '../../i18n/canvas/nl.ts'
import { createTranslate } from '../../i18n/translate.ts'
import { describeBoard } from './describeBoard.ts'

const ALL = { x: -10_000, y: -10_000, w: 40_000, h: 40_000 }

function wordsOf(language: 'nl' | 'en', texts: readonly string[]): string {
  const doc = new Y.Doc()
  const zone = { id: 'stress', title: 'Stress', picture: '1F641' as never, x: 0, y: 0, w: 900, h: 900 }
  layOutTemplate(doc, { boardTitle: 'Bord', phase: 'discover', zones: [{ ...zone, fromPhone: true }] })
  for (const text of texts) makeCard(doc, { ...NO_CARD, text }, 'stress')
  const t = createTranslate([{ language, messages: language === 'nl' ? canvasNl : canvasEn }])
  return describeBoard(readBoardCards(doc), ALL, { title: 'Ons bord', t, namePicture: () => '' })
}

describe('a board in words', () => {
  it.each(['nl', 'en'] as const)('loses the words of one card and of no other, in %s', (language) => {
    const texts = ['Mijn baas\nschreeuwt', 'Baas', 'Herrie; en rook.', 'Is dit alles?']
    const alt = wordsOf(language, texts)
    for (const [at, gone] of texts.entries()) {
      const rest = withoutWords(alt, [gone])
      expect(rest).not.toBe(alt)
      const plain = (text: string) => text.replaceAll('\n', ' ')
      expect(rest.includes(plain(gone))).toBe(false)
      for (const other of texts.toSpliced(at, 1)) expect(rest).toContain(plain(other))
    }
  })

  it('loses also what is cut off at its end', () => {
    const long = 'slecht slapen '.repeat(9).trim()
    const alt = wordsOf('nl', [
      ...Array.from({ length: 40 }, (_, n) => `Kaartje nummer ${n}`),
      long,
      long,
      long,
    ])
    const many = wordsOf(
      'nl',
      Array.from({ length: 60 }, (_, n) => `${n} ${long}`),
    )
    expect(many).toHaveLength(LIMITS.PICTURE_ALT_LENGTH)
    const rest = withoutWords(
      many,
      Array.from({ length: 60 }, (_, n) => `${n} ${long}`),
    )
    expect(rest).not.toContain('slecht')
    expect(withoutWords(alt, [long])).not.toContain('slecht')
  })
})
