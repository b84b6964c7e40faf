import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FALLS_BACK_TO_DUTCH } from '../../client/src/i18n/fallsBackToDutch.ts'
import { describeFallBack, describeLanguages } from './describeLanguages.ts'
import { findMissing, findPhoneFiles, findPhoneKeys, type Message, readLanguages } from './languages.ts'

const languages = await readLanguages()
const [dutch] = languages
if (!dutch) throw new Error('There is no Dutch to compare with.')
const others = languages.filter(({ code }) => code !== 'nl')

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message))
const places = (message: Message) =>
  [
    ...new Set(
      forms(message)
        .join(' ')
        .match(/\{\w+\}/g),
    ),
  ].toSorted()

it('has all words of the phone in each language: a phone fetches only its own', () => {
  expect(FALLS_BACK_TO_DUTCH).toEqual([])
})

it('reads every file of words there is', () => {
  expect(languages.map(({ code }) => code).toSorted()).toEqual(findPhoneFiles())
  expect(findPhoneKeys(dutch).length).toBeGreaterThan(200)
})

describe.each(others.map((language) => [language.name, language] as const))('%s', (_, language) => {
  const both = Object.entries(language.messages).map(
    ([key, message]) => [key, message, dutch.messages[key]] as const,
  )

  it('has no words that Dutch lacks', () => {
    expect(both.filter(([, , original]) => original === undefined).map(([key]) => key)).toEqual([])
  })

  it('fills in the same places', () => {
    for (const [key, message, original = ''] of both) expect(places(message), key).toEqual(places(original))
  })

  it('has a form for every kind of number, wherever Dutch counts', () => {
    const categories = new Intl.PluralRules(language.code).resolvedOptions().pluralCategories.toSorted()
    const counting = both.filter(([, , original]) => typeof original === 'object')
    expect(counting.length).toBeGreaterThan(5)
    for (const [key, message] of counting) {
      expect(typeof message === 'string' ? [] : Object.keys(message).toSorted(), key).toEqual(categories)
    }
  })

  it('says where the number goes, unless the form itself is the number', () => {
    const spelledOut = language.code === 'ar' ? ['zero', 'one', 'two'] : []
    for (const [key, message] of both) {
      if (typeof message === 'string') continue
      for (const [category, form] of Object.entries(message)) {
        if (!spelledOut.includes(category)) expect(form, `${key} ${category}`).toContain('{n}')
      }
    }
  })

  it('is written in its own letters, with nothing left empty', () => {
    const letters = LETTERS[language.code]
    if (!letters) throw new Error(`Say which letters ${language.code} is written in.`)
    for (const [key, message] of both) {
      for (const form of forms(message)) {
        expect(form.trim(), key).toBe(form)
        const bare = form.replace(/\{\w+\}/g, '')
        if (/\p{L}/u.test(bare)) expect(bare, key).toMatch(letters)
      }
    }
  })

  it('speaks in short sentences', () => {
    for (const [key, message] of both) {
      if (!key.startsWith('phone.')) continue
      for (const sentence of forms(message).flatMap((form) => form.split(/(?<=[.!?؟።…:])\s/))) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(MOST_WORDS)
      }
    }
  })

  it('says the name of a button as the button does', () => {
    expect(language.messages['phone.help.now.vote']).toContain(String(language.messages['phone.vote.give']))
  })
})

/** As in Dutch, with some room: other languages part their words elsewhere. */
const MOST_WORDS = 11

const LETTERS: Readonly<Record<string, RegExp>> = {
  en: /\p{Script=Latin}/u,
  tr: /\p{Script=Latin}/u,
  pl: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ti: /\p{Script=Ethiopic}/u,
}

describe('who checked what', () => {
  it('stands with the words of every language', () => {
    for (const { code, check } of languages) {
      expect(check.language).toBe(code)
      expect(check.checkedBy === null, code).toBe(check.checkedOn === null)
    }
  })

  it('is told truly in docs/languages.md (node scripts/languages/write.ts writes it)', () => {
    expect(read('docs/languages.md')).toBe(describeLanguages(languages))
  })

  it('has a language with missing words bring the Dutch ones (node scripts/languages/write.ts writes it)', () => {
    expect(read('client/src/i18n/fallsBackToDutch.ts')).toBe(describeFallBack(languages))
  })

  it('lists a word that is missing, and lets that language fall back', () => {
    const { 'phone.place': _, ...rest } = dutch.messages
    const partial = { ...dutch, code: 'tr', name: 'Türkçe', messages: rest }
    expect(findMissing(dutch, partial)).toEqual(['phone.place'])
    expect(describeLanguages([dutch, partial])).toContain('### Türkçe\n\n- `phone.place`')
    expect(describeFallBack([dutch, partial])).toContain("= ['tr']")
  })
})
