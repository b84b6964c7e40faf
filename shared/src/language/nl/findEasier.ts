import type { Word } from '../splitWords.ts'
import { dutchZipf } from './dutchZipf.ts'
import { EASIER_DUTCH, type EasierEntry } from './easierDutch.ts'
import { pluralOf } from './nounForms.ts'
import { withE } from './qualityForms.ts'
import { formsInText, type VerbForms, verbForms } from './verbForms.ts'

/** In which form a word of the list was met: the easier one takes the same. */
export type Form =
  | 'asListed'
  | 'plural'
  | 'withE'
  | 'first'
  | 'third'
  | 'past'
  | 'pastPlural'
  | 'participle'
  | 'other'

/** An entry met in a sentence: from word `from` up to word `to`. */
export interface Met {
  entry: EasierEntry
  form: Form
  from: number
  to: number
  /** Its words stand apart ("legt … vast"): one cannot simply be put in their place. */
  isApart: boolean
}

interface Start {
  entry: EasierEntry
  form: Form
  words: readonly string[]
  /** Must stand later in the sentence: the prefix of a verb, or a form of the verb of a saying. */
  also: ReadonlySet<string> | null
}

/** So far apart at most, in words, stand the parts of one verb or saying. */
const MOST_APART = 12

/** End like a verb, and are none. */
const NO_VERBS: ReadonlySet<string> = new Set([
  'termijn',
  'dezen',
  'abuizen',
  'lijnen',
  'kanten',
  'zeilen',
  'einden',
  'heden',
  'startblokken',
  'kinderschoenen',
])

/** Verbs that end sayings and phrases of our list, by infinitive. */
const verbsOfSayings = new Map<string, ReadonlySet<string>>()

const starts = new Map<string, Start[]>()
for (const entry of EASIER_DUTCH) for (const start of startsOf(entry)) add(start)

/** What people are told to write instead is easy, also where another line says it can be easier still. */
const easyWords = new Set(
  EASIER_DUTCH.flatMap(({ easier }) => easier)
    .map((each) => each.replace('|', '').replace(/^(de|het) /, ''))
    .filter((each) => !each.includes(' ')),
)

export const isEasierWord = (word: string): boolean => easyWords.has(word)

/** So common a word is clear to most; only for who wants it very easy there is an easier one. */
const CLEAR_ZIPF = 4.5

/** Whether an entry is hard for everyone, and not only where the text must be very easy. */
export function isHardForMost({ kind, hard }: EasierEntry): boolean {
  if (kind === 'saying' || hard.includes(' ')) return true
  const plain = hard.replace('|', '')
  return dutchZipf(plain) < CLEAR_ZIPF && !easyWords.has(plain)
}

/** The entries of our list that stand in a sentence, the longest first where they overlap, in order. */
export function findEasier(words: readonly Word[]): Met[] {
  const found: Met[] = []
  let free = 0
  for (let at = 0; at < words.length; at++) {
    if (at < free) continue
    const met = bestAt(words, at)
    if (!met) continue
    found.push(met)
    free = met.isApart ? at + 1 : met.to
  }
  return found
}

function bestAt(words: readonly Word[], at: number): Met | null {
  let best: Met | null = null
  for (const { entry, form, words: needed, also } of starts.get(words[at]?.plain ?? '') ?? []) {
    if (!needed.every((word, index) => words[at + index]?.plain === word)) continue
    const end = at + needed.length
    const last = also === null ? end - 1 : findAlso(words, { from: at, end, also })
    if (last === null) continue
    const isNext = last === end && also !== null
    const to = also === null || isNext ? last + 1 : end
    if (!best || to - at > best.to - best.from) {
      best = { entry, form, from: at, to, isApart: also !== null && !isNext }
    }
  }
  return best
}

/** Where one of the words stands that belong to it: behind it, or before it for the verb of a saying. */
function findAlso(
  words: readonly Word[],
  { from, end, also }: { from: number; end: number; also: ReadonlySet<string> },
): number | null {
  for (let at = end; at < Math.min(words.length, end + MOST_APART); at++) {
    if (also.has(words[at]?.plain ?? '')) return at
  }
  for (let at = from - 1; at >= Math.max(0, from - MOST_APART); at--) {
    if (also.has(words[at]?.plain ?? '')) return at
  }
  return null
}

function add(start: Start): void {
  const [first = ''] = start.words
  const others = starts.get(first)
  if (others) others.push(start)
  else starts.set(first, [start])
}

function startsOf(entry: EasierEntry): Start[] {
  const one = (form: Form, words: string): Start => ({ entry, form, words: words.split(' '), also: null })
  const { hard } = entry
  switch (entry.kind) {
    case 'verb':
      return hard.includes(' ') ? ofSaying(entry) : ofVerb(entry, verbForms(hard))
    case 'noun': {
      const plural = pluralOf(hard)
      return plural && plural !== hard
        ? [one('asListed', hard), one('plural', plural)]
        : [one('asListed', hard)]
    }
    case 'quality': {
      const long = withE(hard)
      return long && long !== hard ? [one('asListed', hard), one('withE', long)] : [one('asListed', hard)]
    }
    default:
      return hard.includes(' ') ? ofSaying(entry) : [one('asListed', hard)]
  }
}

function ofVerb(entry: EasierEntry, forms: VerbForms): Start[] {
  const { infinitive, first, third, past, pastPlural, participle, prefix } = forms
  const byForm: Record<string, Form> = {
    [`${prefix}${first}`]: 'first',
    [`${prefix}${third}`]: 'third',
    [`${prefix}${past}`]: 'past',
    [`${prefix}${pastPlural}`]: 'pastPlural',
    [participle]: 'participle',
    [infinitive]: 'asListed',
  }
  const { joined, apart } = formsInText(forms)
  const start = (word: string, form: Form, also: Start['also']): Start => ({
    entry,
    form,
    words: [word],
    also,
  })
  return [
    ...[...new Set(joined)].map((form) => start(form, byForm[form] ?? 'other', null)),
    ...[...new Set(apart)].map((form) => start(form, 'other', new Set([prefix]))),
  ]
}

/** A phrase that ends in a verb is met in any form of that verb, also apart: "wij brengen de buurt in kaart". */
function ofSaying(entry: EasierEntry): Start[] {
  const words = entry.hard.split(' ')
  const verb = words.at(-1) ?? ''
  const whole: Start = { entry, form: 'asListed', words, also: null }
  if (words.length < 2 || !/(?:[^aeiou]en|aan|ien|oen|ijn)$/.test(verb) || NO_VERBS.has(verb)) return [whole]
  let forms = verbsOfSayings.get(verb)
  if (!forms) {
    const made = verbForms(verb)
    const extra = verb === 'zijn' ? ['is', 'bent', 'ben'] : []
    forms = new Set([...formsInText(made).joined, ...extra])
    verbsOfSayings.set(verb, forms)
  }
  return [whole, { entry, form: 'other', words: words.slice(0, -1), also: forms }]
}
