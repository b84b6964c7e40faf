import type { Word } from '../splitWords.ts'
import type { DutchContext } from './dutchContext.ts'
import { dutchZipf } from './dutchZipf.ts'
import { EASIER_DUTCH, type EasierEntry } from './easierDutch.ts'
import type { Form } from './entryStarts.ts'
import { pluralOf } from './nounForms.ts'
import { withE } from './qualityForms.ts'
import { formsInText, verbForms } from './verbForms.ts'

/** An entry met in a sentence: from word `from` up to word `to`. */
export interface Met {
  entry: EasierEntry
  form: Form
  from: number
  to: number
  /** Its words stand apart ("legt … vast"): one cannot simply be put in their place. */
  isApart: boolean
}

/** So far apart at most, in words, stand the parts of one verb or saying. */
const MOST_APART = 12

/** What people are told to write instead is easy in all its forms, also where another line says it can be easier still. */
const easierWords: ReadonlySet<string> = new Set(EASIER_DUTCH.flatMap(easierForms))

function easierForms({ kind, easier }: EasierEntry): string[] {
  return easier.flatMap((each) => {
    const word = each.replace(/^(de|het) /, '')
    if (word.includes(' ')) return []
    if (kind === 'verb') return formsInText(verbForms(word)).joined
    const other = kind === 'noun' ? pluralOf(word) : withE(word)
    return other ? [word, other] : [word]
  })
}

export const isEasierWord = (word: string): boolean => easierWords.has(word)

/** So common a verb, noun or quality is clear to most; only for who wants it very easy there is an easier one. Small words of offices never are. */
const CLEAR_ZIPF = 4

const hardForMost: ReadonlySet<EasierEntry> = new Set(
  EASIER_DUTCH.filter(({ kind, hard }) => {
    if (kind === 'saying' || kind === 'phrase') return true
    const plain = hard.replace('|', '')
    return dutchZipf(plain) < CLEAR_ZIPF && !easierWords.has(plain)
  }),
)

/** Whether an entry is hard for everyone, and not only where the text must be very easy. */
export const isHardForMost = (entry: EasierEntry): boolean => hardForMost.has(entry)

/** The entries of our list that stand in a sentence, the longest first where they overlap, in order. */
export function findEasier({ words, known }: Pick<DutchContext, 'words' | 'known'>): Met[] {
  const found: Met[] = []
  let free = 0
  for (let at = 0; at < known.length; at++) {
    const starts = known[at]?.starts
    if (!starts || starts.length === 0 || at < free) continue
    const met = longestAt(words, { at, starts })
    if (!met) continue
    found.push(met)
    free = met.isApart ? at + 1 : met.to
  }
  return found
}

function longestAt(
  words: readonly Word[],
  { at, starts }: { at: number; starts: DutchContext['known'][number]['starts'] },
): Met | null {
  let best: Met | null = null
  for (const { entry, form, words: needed, also } of starts) {
    if (!standAt(words, at, needed)) continue
    const end = at + needed.length
    const other = also === null ? null : findNear(words, { from: at, end, also })
    if (also !== null && other === null) continue
    const isNext = other === end
    const to = isNext ? end + 1 : end
    if (best && to - at <= best.to - best.from) continue
    best = { entry, form, from: at, to, isApart: also !== null && !isNext }
  }
  return best
}

function standAt(words: readonly Word[], at: number, needed: readonly string[]): boolean {
  for (let index = 1; index < needed.length; index++) {
    if (words[at + index]?.plain !== needed[index]) return false
  }
  return true
}

/** Where one of the words stands that belong to it: behind it, or before it for the verb of a saying. */
function findNear(
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
