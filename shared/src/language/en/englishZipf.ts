import { readZipfs, UNKNOWN_ZIPF, type Zipfs } from '../zipf.ts'
import { COMMON_WORDS } from './commonWords.ts'

const FORM_COST = 0.3
let read: Zipfs | null = null
/** Read once an English sentence is met: most notes have none. */
function listed(): Zipfs {
  read ??= readZipfs(COMMON_WORDS)
  return read
}

/** How common an English word is, as Zipf value: of the word, else of the word it is a form of, else UNKNOWN_ZIPF. */
export function englishZipf(word: string): number {
  const forms = formsOf(word).map((form) => (listed().get(form) ?? 0) - FORM_COST)
  const best = Math.max(listed().get(word) ?? 0, ...forms)
  return best > 0 ? best : UNKNOWN_ZIPF
}

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
