import { readZipfs, UNKNOWN_ZIPF } from '../zipf.ts'
import { COMMON_WORDS } from './commonWords.ts'

const FORM_COST = 0.3
let read: ReadonlyMap<string, number> | null = null
/** Read once an English sentence is met: most notes have none. */
function listed(): ReadonlyMap<string, number> {
  read ??= readZipfs(COMMON_WORDS)
  return read
}

/** How common an English word is, as Zipf value: of the word, else of the word it is a form of, else UNKNOWN_ZIPF. */
export function englishZipf(word: string): number {
  const spellings = [word, ...asInAmerica(word)]
  const forms = spellings.flatMap(formsOf).map((form) => (listed().get(form) ?? 0) - FORM_COST)
  const best = Math.max(...spellings.map((each) => listed().get(each) ?? 0), ...forms)
  return best > 0 ? best : UNKNOWN_ZIPF
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(e|ed|es|ing|ation)$/, 'iz$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ogue(s?)$/, 'og$1'],
  [/mme(s?)$/, 'm$1'],
  [/ll(ed|ing|er)/, 'l$1'],
]

/** "neighbour" stands on the list as "neighbor". */
const asInAmerica = (word: string): string[] =>
  SPELLINGS.filter(([british]) => british.test(word)).map(([british, american]) =>
    word.replace(british, american),
  )

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?:es|s|'s)$/, ''],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/ily$/, 'y'],
  [/er$/, ''],
  [/er$/, 'e'],
  [/est$/, ''],
]

function formsOf(word: string): string[] {
  return ENDINGS.flatMap(([ending, rest]) => {
    if (!ending.test(word)) return []
    const form = word.replace(ending, rest)
    const single = form.replace(/([bdfglmnprt])\1$/, '$1')
    return form.length > 1 ? [form, single] : []
  })
}
