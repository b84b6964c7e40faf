import type { Finding, Help, Suggestion } from '../finding.ts'
import type { Span } from '../span.ts'
import { splitInTwo } from '../splitInTwo.ts'
import { splitWords, type Word } from '../splitWords.ts'
import { COORDINATORS, SUBJECTS } from './dutchGrammar.ts'
import { dutchWord } from './dutchWord.ts'
import { dutchZipf } from './dutchZipf.ts'
import type { Article, EasierEntry } from './easierDutch.ts'
import { findEasier, type Met } from './findEasier.ts'
import { pluralOf } from './nounForms.ts'
import { withE } from './qualityForms.ts'
import { fullFormOf } from './shortForms.ts'
import { verbForms } from './verbForms.ts'

const JOINTS = {
  joins: new Set([...COORDINATORS].filter((word) => word !== 'of')),
  subjects: SUBJECTS,
  and: 'en',
}

/** Words before a noun that follow its article: for a "de" word, for a "het" word. */
const FOLLOW_ARTICLE: readonly (readonly [string, string])[] = [
  ['de', 'het'],
  ['deze', 'dit'],
  ['die', 'dat'],
  ['onze', 'ons'],
  ['elke', 'elk'],
  ['iedere', 'ieder'],
  ['welke', 'welk'],
]

/**
 * What helps with something that was found in a Dutch sentence. Easier words come most common first, in the same form and
 * with the article that goes with it. Where the form cannot be made, or the words stand apart, it is advice: `replaces` is null.
 */
export function helpWithDutch(text: string, { kind, start, end, word }: Finding): Help {
  const words = splitWords(text)
  if (kind === 'long') {
    const parts = splitInTwo(text, words, JOINTS)
    return { suggestions: parts ? [{ text: parts, replaces: { start, end } }] : [], means: null }
  }
  if (kind === 'abbreviation') {
    const full = fullFormOf(word ?? '')
    return { suggestions: full ? [{ text: full, replaces: { start, end } }] : [], means: null }
  }
  if (kind !== 'listedWord' && kind !== 'saying') return { suggestions: [], means: null }
  const known = words.map(({ plain }) => dutchWord(plain))
  const met = findEasier({ text, words, known }).find(({ from }) => words[from]?.start === start)
  if (!met) return { suggestions: [], means: null }
  const place = spanOf(words, met)
  const suggestions = commonFirst(met.entry).map((easier) => suggestOne(easier, { text, words, met, place }))
  return { suggestions, means: met.entry.means }
}

const commonFirst = ({ easier }: EasierEntry): string[] =>
  easier.toSorted((a, b) => zipfOfPhrase(b) - zipfOfPhrase(a))

interface Place {
  text: string
  words: readonly Word[]
  met: Met
  place: Span
}

function suggestOne(easier: string, { text, words, met, place }: Place): Suggestion {
  const advice: Suggestion = { text: easier.replaceAll('|', ''), replaces: null }
  if (met.isApart) return advice
  const keepCase = (made: string) =>
    /^\p{Lu}/u.test(text.slice(place.start, place.end)) ? `${made[0]?.toUpperCase()}${made.slice(1)}` : made
  switch (met.entry.kind) {
    case 'verb': {
      const made = inForm(easier, met)
      const end = WITHOUT_TE.has(easier) ? endWithTe(words, met) : place.end
      return made && end !== null ? { text: keepCase(made), replaces: { start: place.start, end } } : advice
    }
    case 'noun':
      return nounInPlace(easier, { text, words, met, place }) ?? advice
    case 'quality': {
      const made = met.form === 'withE' ? withE(easier) : easier
      return made ? { text: keepCase(made), replaces: place } : advice
    }
    default:
      return met.form === 'asListed' ? { text: keepCase(easier), replaces: place } : advice
  }
}

const WITHOUT_TE: ReadonlySet<string> = new Set(['moeten', 'mogen', 'kunnen', 'willen'])
const MOST_TO_TE = 8

/** "dient te gaan" → "moet gaan": where what is replaced ends, with its "te"; null when that stands further on. */
function endWithTe(words: readonly Word[], { to }: Met): number | null {
  if (words[to]?.plain === 'te') return words[to]?.end ?? null
  const isLater = words.slice(to, to + MOST_TO_TE).some(({ plain }) => plain === 'te')
  return isLater ? null : (words[to - 1]?.end ?? null)
}

/** The same form of another verb; null when that comes apart or has no such form here. */
function inForm(easier: string, { form, entry }: Met): string | null {
  if (easier.includes(' ')) {
    if (form === 'asListed') return easier.replaceAll('|', '')
    return form === 'participle' ? participleOfPhrase(easier) : null
  }
  const { infinitive, first, third, past, pastPlural, participle, prefix } = verbForms(easier)
  if (form === 'asListed') return infinitive
  if (form === 'participle') return participle
  if (prefix !== '' || entry.hard.includes('|')) return null
  return { first, third, past, pastPlural }[form as 'first' | 'third' | 'past' | 'pastPlural'] ?? null
}

const HAS_VERB = /\b(?:laten|gaan|kunnen|moeten|niet|om|zich)\b/

/** "makkelijker maken" → "makkelijker gemaakt"; null for what has no verb at its end, or another verb before it. */
function participleOfPhrase(easier: string): string | null {
  const at = easier.lastIndexOf(' ') + 1
  const [before, verb] = [easier.slice(0, at), easier.slice(at)]
  const isVerb = /(?:en|aan|oen|ien)$/.test(verb) && verb !== 'tegen'
  return isVerb && !HAS_VERB.test(before) ? before + verbForms(verb).participle : null
}

/** With the article before it put right: "de intentie" → "het plan". */
function nounInPlace(easier: string, { text, words, met, place }: Place): Suggestion | null {
  const [, article, noun = easier] = /^(de|het) (.+)$/.exec(easier) ?? []
  const made = met.form === 'plural' ? pluralOf(noun) : noun
  if (!made) return null
  const isCapital = /^\p{Lu}/u.test(text.slice(place.start, place.end))
  const before = words[met.from - 1]
  const isNext = before !== undefined && /^\s+$/.test(text.slice(before.end, place.start))
  const changed =
    before && isNext && met.form !== 'plural' && article && met.entry.article
      ? otherArticle(before.text, article as Article)
      : null
  if (changed && before) {
    return { text: `${changed} ${made}`, replaces: { start: before.start, end: place.end } }
  }
  return { text: isCapital ? `${made[0]?.toUpperCase()}${made.slice(1)}` : made, replaces: place }
}

/** The form of "de", "deze", "onze" … that goes with an article; null when it is right already. */
function otherArticle(word: string, article: Article): string | null {
  const plain = word.toLowerCase()
  for (const [ofDe, ofHet] of FOLLOW_ARTICLE) {
    if (plain !== ofDe && plain !== ofHet) continue
    const right = article === 'de' ? ofDe : ofHet
    if (right === plain) return null
    return /^\p{Lu}/u.test(word) ? `${right[0]?.toUpperCase()}${right.slice(1)}` : right
  }
  return null
}

/** The rarest word of a phrase says how common it is. */
function zipfOfPhrase(easier: string): number {
  const words = easier
    .replace('|', '')
    .replace(/^(de|het) /, '')
    .split(' ')
  return Math.min(...words.map((word) => dutchZipf(word.toLowerCase())))
}

function spanOf(words: readonly Word[], { from, to }: Met): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}
