import { EASIER_ENGLISH_VERBS } from './easierEnglishVerbs.ts'
import { EASIER_ENGLISH_NOUNS, EASIER_ENGLISH_OTHERS, ENGLISH_SAYINGS } from './easierEnglishWords.ts'
import { type EnglishForm, englishPlural, englishVerb } from './englishForms.ts'

export type EnglishKind = 'verb' | 'noun' | 'other' | 'saying'

/** A word or phrase of our list, and what to say instead. */
export interface EnglishEntry {
  kind: EnglishKind
  hard: string
  easier: readonly string[]
  /** What it means, for who wants to explain it instead. */
  means: string | null
}

/** The whole list, in its own order. */
export const EASIER_ENGLISH: readonly EnglishEntry[] = [
  ...read('verb', EASIER_ENGLISH_VERBS),
  ...read('noun', EASIER_ENGLISH_NOUNS),
  ...read('other', EASIER_ENGLISH_OTHERS),
  ...read('saying', ENGLISH_SAYINGS),
]

function read(kind: EnglishKind, lines: string): EnglishEntry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', means] = line.split(' = ')
      const [hard = '', easier = ''] = words.split(': ')
      return { kind, hard, easier: easier.split(', '), means: means ?? null }
    })
}

/** An entry as it stands in a text. */
export interface EnglishMatch {
  entry: EnglishEntry
  form: EnglishForm
}

/** By words as they stand in a text, in small letters with one space between them. */
export const ENGLISH_MATCHES: ReadonlyMap<string, EnglishMatch> = new Map(
  // What stands there as it is goes before a form of another word that looks the same.
  [...EASIER_ENGLISH.flatMap(formsOf), ...EASIER_ENGLISH.flatMap(asListed)],
)

/** So many words the longest entry has. */
export const MOST_ENGLISH_WORDS = Math.max(...EASIER_ENGLISH.map(({ hard }) => hard.split(' ').length))

function formsOf(entry: EnglishEntry): [string, EnglishMatch][] {
  const { kind, hard } = entry
  if (kind === 'noun') {
    const plural = englishPlural(hard)
    return plural ? [[plural, { entry, form: 'plural' }]] : []
  }
  if (kind !== 'verb') return []
  const { third, past, ing } = englishVerb(hard)
  return [
    [third, { entry, form: 'third' }],
    [past, { entry, form: 'past' }],
    [ing, { entry, form: 'ing' }],
  ]
}

function asListed(entry: EnglishEntry): [string, EnglishMatch][] {
  return [[entry.hard, { entry, form: 'asListed' }]]
}
