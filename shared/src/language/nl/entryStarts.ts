import { EASIER_DUTCH, type EasierEntry } from './easierDutch.ts'
import { pluralOf } from './nounForms.ts'
import { withE } from './qualityForms.ts'
import { formsInText, type VerbForms, verbForms } from './verbForms.ts'

/** In which form an entry of the list is met: the easier word takes the same. */
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

/** One way in which an entry may stand in a text. */
export interface EntryStart {
  entry: EasierEntry
  form: Form
  words: readonly string[]
  /** Must stand elsewhere in the sentence: the prefix of a verb, or a form of the verb of a saying. */
  also: ReadonlySet<string> | null
  /** `also` is the prefix of a verb. */
  isPrefix?: boolean
}

/** End like a verb, and are none. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'termijn dezen abuizen lijnen kanten zeilen einden heden startblokken kinderschoenen'.split(' '),
)
const ENDS_LIKE_VERB = /(?:[^aeiou]en|aan|ien|oen|ijn)$/
const IS_FORMS = ['is', 'bent', 'ben']

const NONE: readonly EntryStart[] = []
const formsOfVerb = new Map<string, ReadonlySet<string>>()
const starts = new Map<string, EntryStart[]>()
for (const start of EASIER_DUTCH.flatMap(startsOf)) {
  const [first = ''] = start.words
  const others = starts.get(first)
  if (others) others.push(start)
  else starts.set(first, [start])
}

/** What of our list may begin with a word. */
export const entriesAt = (word: string): readonly EntryStart[] => starts.get(word) ?? NONE

function startsOf(entry: EasierEntry): EntryStart[] {
  const { hard, kind } = entry
  if (hard.includes(' ') && kind !== 'noun') return ofPhrase(entry)
  const one = (form: Form, word: string): EntryStart => ({ entry, form, words: word.split(' '), also: null })
  const also = (form: Form, word: string | null) => (word && word !== hard ? [one(form, word)] : [])
  switch (kind) {
    case 'verb':
      return ofVerb(entry, verbForms(hard))
    case 'noun':
      return [one('asListed', hard), ...also('plural', pluralOf(hard))]
    case 'quality':
      return [one('asListed', hard), ...also('withE', withE(hard))]
    default:
      return [one('asListed', hard)]
  }
}

function ofVerb(entry: EasierEntry, forms: VerbForms): EntryStart[] {
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
  const start = (word: string, form: Form, also: EntryStart['also']) => ({
    ...{ entry, form, words: [word], also },
    isPrefix: also !== null,
  })
  return [
    ...[...new Set(joined)].map((form) => start(form, byForm[form] ?? 'other', null)),
    ...[...new Set(apart)].map((form) => start(form, 'other', new Set([prefix]))),
  ]
}

/** A phrase that ends in a verb is met in any form of that verb, also apart: "wij brengen de buurt in kaart". */
function ofPhrase(entry: EasierEntry): EntryStart[] {
  const words = entry.hard.split(' ')
  const verb = words.at(-1) ?? ''
  const whole: EntryStart = { entry, form: 'asListed', words, also: null }
  if (!ENDS_LIKE_VERB.test(verb) || NO_VERBS.has(verb)) return [whole]
  let forms = formsOfVerb.get(verb)
  if (!forms) {
    forms = new Set([...formsInText(verbForms(verb)).joined, ...(verb === 'zijn' ? IS_FORMS : [])])
    formsOfVerb.set(verb, forms)
  }
  return [whole, { entry, form: 'other', words: words.slice(0, -1), also: forms }]
}
