import type { Finding, Help, Suggestion } from '../finding.ts'
import type { Span } from '../span.ts'
import { splitInTwo } from '../splitInTwo.ts'
import { splitWords, type Word } from '../splitWords.ts'
import { ENGLISH_MATCHES, type EnglishMatch, MOST_ENGLISH_WORDS } from './easierEnglish.ts'
import { fullEnglishOf } from './englishAbbreviations.ts'
import { englishPlural, englishVerb } from './englishForms.ts'
import { ENGLISH_BE } from './englishGrammar.ts'
import { englishZipf } from './englishZipf.ts'

const JOINTS = {
  joins: new Set(['and', 'but', 'so', 'yet']),
  subjects: new Set('i you he she it we they this that these those there everyone nobody people'.split(' ')),
  and: 'and',
}
const NOTHING: Help = { suggestions: [], means: null }

/** An entry met in a sentence, and of how many words it is. */
export type EnglishMet = EnglishMatch & { count: number }

/** The longest entry of our list that begins at a word, or null. */
export function longestEnglishAt(words: readonly Word[], at: number): EnglishMet | null {
  for (let count = Math.min(MOST_ENGLISH_WORDS, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count).map(({ plain }) => plain)
    const match = ENGLISH_MATCHES.get(phrase.join(' '))
    if (match) return { ...match, count }
  }
  return null
}

/** What helps with something that was found in an English sentence: the most common first, in the same form. */
export function helpWithEnglish(text: string, { kind, start, end, word }: Finding): Help {
  const words = splitWords(text)
  if (kind === 'long') {
    const parts = splitInTwo(text, words, JOINTS)
    return parts ? { suggestions: [{ text: parts, replaces: { start, end } }], means: null } : NOTHING
  }
  if (kind === 'abbreviation') {
    const full = fullEnglishOf(word ?? '')
    return full ? { suggestions: [inPlace(full, text, { start, end })], means: null } : NOTHING
  }
  if (kind !== 'listedWord' && kind !== 'saying') return NOTHING
  const at = words.findIndex((each) => each.start === start)
  const met = at >= 0 ? longestEnglishAt(words, at) : null
  if (!met) return NOTHING
  const isPassive = words.slice(Math.max(0, at - 2), at).some(({ plain }) => FORMS_OF_HAVE_AND_BE.has(plain))
  const suggestions = met.entry.easier
    .toSorted((a, b) => rarestOf(b) - rarestOf(a))
    .map((easier): Suggestion => {
      const made = inForm(easier, met, isPassive)
      if (made === null) return { text: easier, replaces: null }
      return withArticle(made, { text, words, at, end }) ?? inPlace(made, text, { start, end })
    })
  return { suggestions, means: met.entry.means }
}

const FORMS_OF_HAVE_AND_BE: ReadonlySet<string> = new Set([...ENGLISH_BE, 'have', 'has', 'had', 'having'])

/** "was given", "gave"; null where the form cannot be made. */
function inForm(easier: string, { form, entry }: EnglishMatch, isPassive: boolean): string | null {
  if (form === 'asListed') return easier
  if (form === 'plural') return englishPlural(easier)
  if (entry.kind !== 'verb') return easier
  const { third, past, participle, ing } = englishVerb(easier)
  if (form === 'third') return third
  if (form === 'ing') return ing
  return isPassive ? participle : past
}

/** "an initiative" → "a plan": with the article before it put right; null when that is right, or there is none. */
function withArticle(
  made: string,
  { text, words, at, end }: { text: string; words: readonly Word[]; at: number; end: number },
): Suggestion | null {
  const [article, word] = [words[at - 1], words[at]]
  if (!article || !word || !/^\s+$/.test(text.slice(article.end, word.start))) return null
  const right = /^[aeio]|^u(?!s)/.test(made) ? 'an' : 'a'
  if (!/^an?$/.test(article.plain) || article.plain === right) return null
  return inPlace(`${right} ${made}`, text, { start: article.start, end })
}

function inPlace(made: string, text: string, replaces: Span): Suggestion {
  const isCapital = /^\p{Lu}[\p{Ll} ]/u.test(text.slice(replaces.start))
  return { text: isCapital ? `${made[0]?.toUpperCase()}${made.slice(1)}` : made, replaces }
}

/** The rarest word of a phrase says how common it is. */
const rarestOf = (easier: string): number => Math.min(...easier.split(' ').map(englishZipf))
