import { createContext, use } from 'react'

/** The languages of the phone. Each is a set of files under i18n/<part>/<language>.ts; docs/languages.md says who checked them. */
export const LANGUAGES = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'ti'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language's own name, in its own script: what the first screen shows. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
  ti: 'ትግርኛ',
}

/** What the regisseur writes (questions, zones, proposals) is in this language on every phone. */
export const MEETING_LANGUAGE: Language = 'nl'

const RIGHT_TO_LEFT: readonly Language[] = ['ar']

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'
}

/** Who read the words of a language on the phone as a speaker of it. Null: nobody yet. */
export interface WordsCheck {
  language: Language
  /** An organisation, never a person. */
  checkedBy: string | null
  /** Year, month and day. */
  checkedOn: string | null
}

export type Params = Readonly<Record<string, string | number>>
/** A message is words with `{name}` places, or one form a plural category (`{n}` decides). */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
export type Messages = Readonly<Record<string, Message>>
/** Looks a message up by key. A key without words shows itself: tests list those. */
export type Translate = (key: string, params?: Params) => string

/**
 * Builds the look-up. The first set that has the key wins, so that a language that misses one falls back to Dutch.
 * `sets` are in order of preference, each with the language whose plural rules it follows.
 */
export function createTranslate(sets: readonly { language: Language; messages: Messages }[]): Translate {
  const rules = sets.map(({ language, messages }) => ({
    messages,
    plural: new Intl.PluralRules(language),
    write: createParamWriter(language),
  }))
  return (key, params = {}) => {
    for (const { messages, plural, write } of rules) {
      const message = messages[key]
      if (message !== undefined) return fill(choose(message, params, plural), params, write)
    }
    return key
  }
}

/**
 * Numbers as the language writes them, but always with the digits that stand on the big screen and on the coins.
 * In a sentence from right to left, what is filled in (a name, a zone in Dutch) keeps its own direction.
 */
function createParamWriter(language: Language): (value: string | number) => string {
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`, { useGrouping: false })
  const isolates = directionOf(language) === 'rtl'
  return (value) => {
    if (typeof value === 'number') return numbers.format(value)
    return isolates ? `\u2068${value}\u2069` : value
  }
}

function choose(message: Message, params: Params, plural: Intl.PluralRules): string {
  if (typeof message === 'string') return message
  return message[plural.select(Number(params.n ?? 0))] ?? message.other
}

function fill(text: string, params: Params, write: (value: string | number) => string): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name]
    return value === undefined ? place : write(value)
  })
}

export interface I18n {
  language: Language
  t: Translate
}

export const I18nContext = createContext<I18n>({ language: 'nl', t: (key) => key })

export function useT(): Translate {
  return use(I18nContext).t
}

export function useLanguage(): Language {
  return use(I18nContext).language
}
