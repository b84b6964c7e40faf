/** How a word of our list stands in a text. `past` is the participle too: of the hard words both are the same. */
export type EnglishForm = 'asListed' | 'third' | 'past' | 'ing' | 'plural'

export interface EnglishVerb {
  third: string
  past: string
  participle: string
  ing: string
}

/** "infinitive past participle", where they are not made with -ed. Only what our list says, hard or easy. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `be was been|begin began begun|break broke broken|bring brought brought|build built built|buy bought bought|choose chose chosen|come came come
  cut cut cut|do did done|draw drew drawn|drive drove driven|feel felt felt|fight fought fought|find found found|forbid forbade forbidden|get got got
  give gave given|go went gone|grow grew grown|have had had|hear heard heard|hide hid hidden|hold held held|keep kept kept|know knew known|lead led led
  leave left left|lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|read read read
  say said said|see saw seen|sell sold sold|send sent sent|set set set|show showed shown|speak spoke spoken|speed sped sped|spend spent spent
  spread spread spread|stand stood stood|take took taken|teach taught taught|tell told told|think thought thought|undergo underwent undergone
  understand understood understood|win won won|withdraw withdrew withdrawn|write wrote written|underpin underpinned underpinned|split split split`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' ') as [string, string, string])
    .map(([infinitive, past, participle]) => [infinitive, [past, participle]]),
)

const HISSES = /(?:s|x|z|ch|sh|o)$/
/** One short vowel and one consonant at the end of a short word, or of one that is said with weight there: "stop", "permit". */
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|fer|cur|pel|pin|gin))$/

/** The forms of a verb, which may have words behind it ("make sure"): only the first changes. */
export function englishVerb(verb: string): EnglishVerb {
  const [first = '', ...behind] = verb.split(' ')
  const rest = behind.map((word) => ` ${word}`).join('')
  const [past, participle] = IRREGULAR.get(first) ?? [pastOf(first), pastOf(first)]
  return {
    third: thirdOf(first) + rest,
    past: past + rest,
    participle: participle + rest,
    ing: ingOf(first) + rest,
  }
}

function thirdOf(verb: string): string {
  if (verb === 'have') return 'has'
  if (verb === 'be') return 'is'
  return withS(verb)
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

function ingOf(verb: string): string {
  if (verb === 'be') return 'being'
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return `${doubled(verb)}ing`
}

const doubled = (verb: string): string => (DOUBLES.test(verb) ? verb + verb.at(-1) : verb)

function withS(word: string): string {
  if (HISSES.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

const ODD_PLURALS: Readonly<Record<string, string>> = { criterion: 'criteria', person: 'people' }
/** Never counted, or many already. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'advice care food health help knowledge money networks notes paper people proof safety shame spending staff time well-being work'.split(
    ' ',
  ),
)
/** What says more of a noun stands behind it: "person who takes part", "way of working". */
const SAYS_MORE = / (?:about|between|from|in|like|of|over|people|that|to|where|who|whom|without|you) /
const IS_NO_THING = /^(?:[a-z]+ing|how|what|whether|who)\b/

/** "person who takes part" → "people who take part". */
const ofMany = (more: string): string =>
  more.replace(
    /^ (who|that) (\w+)/,
    (_, who: string, verb: string) => ` ${who} ${ONE_TO_MANY[verb] ?? verb.replace(/(?<!s)s$/, '')}`,
  )

const ONE_TO_MANY: Readonly<Record<string, string>> = { has: 'have', is: 'are', does: 'do', goes: 'go' }

/** The plural of a noun, with whatever stands around it ("starting point", "way of working"); null for what is no thing to count. */
export function englishPlural(noun: string): string | null {
  if (IS_NO_THING.test(noun) && noun !== 'building' && noun !== 'thing' && !/^(?:thing|starting) /.test(noun))
    return null
  const end = SAYS_MORE.exec(noun)?.index ?? noun.length
  const [head, more] = [noun.slice(0, end), noun.slice(end)]
  const last = head.slice(head.lastIndexOf(' ') + 1)
  if (UNCOUNTED.has(last)) return noun
  return head.slice(0, head.length - last.length) + (ODD_PLURALS[last] ?? withS(last)) + ofMany(more)
}
