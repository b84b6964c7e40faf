import { describe, expect, it } from 'vitest'
import {
  createTranslate,
  directionOf,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  type Message,
} from './translate.ts'

const translator = (language: Language, messages: Record<string, Message>) =>
  createTranslate([{ language, messages }])

describe('createTranslate', () => {
  it('takes the form that the number asks for in that language', () => {
    const cards = { one: '{n} картка', few: '{n} картки', many: '{n} карток', other: '{n} картки' }
    const t = translator('uk', { cards })
    expect([1, 2, 5, 11, 21].map((n) => t('cards', { n }))).toEqual([
      '1 картка',
      '2 картки',
      '5 карток',
      '11 карток',
      '21 картка',
    ])
  })

  it('falls back to Dutch, with the plurals of Dutch', () => {
    const t = createTranslate([
      { language: 'ar', messages: { back: 'رجوع' } },
      { language: 'nl', messages: { back: 'Terug', cards: { one: '{n} kaartje', other: '{n} kaartjes' } } },
    ])
    expect(t('back')).toBe('رجوع')
    expect(t('cards', { n: 2 })).toBe('2 kaartjes')
    expect(t('unknown')).toBe('unknown')
  })

  it('writes figures as they stand on the big screen, in Arabic too', () => {
    expect(translator('ar', { page: '{page} من {pages}' })('page', { page: 1, pages: 1200 })).toBe(
      '1 من 1200',
    )
  })

  it('keeps a Dutch name in its own direction within a sentence from right to left', () => {
    expect(translator('ar', { look: 'انظر إلى: {zone}' })('look', { zone: 'De (kleine) tuin' })).toBe(
      'انظر إلى: \u2068De (kleine) tuin\u2069',
    )
    expect(translator('nl', { look: 'Kijk naar: {zone}' })('look', { zone: 'De tuin' })).toBe(
      'Kijk naar: De tuin',
    )
  })
})

describe('the languages', () => {
  it('are named in their own script, Arabic alone from right to left', () => {
    expect(Object.values(LANGUAGE_NAMES)).toEqual([
      'Nederlands',
      'English',
      'Türkçe',
      'العربية',
      'Polski',
      'Українська',
      'ትግርኛ',
    ])
    expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar'])
  })
})
