import { createContext, use } from 'react'

/** What a language is called here. Each is a set of files under i18n/<part>/<language>.ts. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language's own name, in its own script: what the first screen shows. */
export const LANGUAGE_NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

export const RIGHT_TO_LEFT: readonly string[] = ['ar']

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
  const plurals = new Map(sets.map(({ language }) => [language, new Intl.PluralRules(language)]))
  return (key, params = {}) => {
    for (const { language, messages } of sets) {
      const message = messages[key]
      if (message !== undefined) return fill(choose(message, params, plurals.get(language)), params)
    }
    return key
  }
}

function choose(message: Message, params: Params, plural: Intl.PluralRules | undefined): string {
  if (typeof message === 'string') return message
  const category = plural?.select(Number(params.n ?? 0)) ?? 'other'
  return message[category] ?? message.other
}

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place))
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
