import type { Word } from '../splitWords.ts'
import type { DutchContext } from './dutchContext.ts'
import { listedZipf } from './dutchZipf.ts'
import { EASIER_DUTCH, type EasierEntry } from './easierDutch.ts'
import type { EntryStart, Form } from './entryStarts.ts'
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
  EASIER_DUTCH.filter(({ kind, hard, isHardAlways }) => {
    if (kind === 'saying' || kind === 'phrase' || isHardAlways) return true
    const plain = hard.replace('|', '')
    return listedZipf(plain) < CLEAR_ZIPF && !easierWords.has(plain)
  }),
)

/** Whether an entry is hard for everyone, and not only where the text must be very easy. */
export const isHardForMost = (entry: EasierEntry): boolean => hardForMost.has(entry)

/** The entries of our list that stand in a sentence, the longest first where they overlap, in order. */
export function findEasier(sentence: Sentence): Met[] {
  const { known } = sentence
  const found: Met[] = []
  let free = 0
  for (let at = 0; at < known.length; at++) {
    const starts = known[at]?.starts
    if (!starts || starts.length === 0 || at < free) continue
    const met = longestAt(sentence, { at, starts })
    if (!met) continue
    found.push(met)
    free = met.isApart ? at + 1 : met.to
  }
  return found
}

type Sentence = Pick<DutchContext, 'text' | 'words' | 'known'>

function longestAt(
  sentence: Sentence,
  { at, starts }: { at: number; starts: readonly EntryStart[] },
): Met | null {
  let best: Met | null = null
  for (const start of starts) {
    if (!standAt(sentence.words, at, start.words)) continue
    const end = at + start.words.length
    const other = start.also === null ? null : findOther(sentence, { from: at, end, start })
    if (start.also !== null && other === null) continue
    const isNext = other === end
    const to = isNext ? end + 1 : end
    if (best && to - at <= best.to - best.from) continue
    best = { entry: start.entry, form: start.form, from: at, to, isApart: start.also !== null && !isNext }
  }
  return best
}

function standAt(words: readonly Word[], at: number, needed: readonly string[]): boolean {
  for (let index = 1; index < needed.length; index++) {
    if (words[at + index]?.plain !== needed[index]) return false
  }
  return true
}

/** Where the word stands that belongs to it: the prefix of a verb behind it, the verb of a saying on either side. */
function findOther(
  sentence: Sentence,
  { from, end, start }: { from: number; end: number; start: EntryStart },
): number | null {
  const { words } = sentence
  const last = Math.min(words.length, end + MOST_APART)
  const isOther = (at: number) => start.also?.has(words[at]?.plain ?? '') === true
  for (let at = end; at < last; at++) {
    if (isOther(at) && (!start.isPrefix || endsClause(sentence, at))) return at
  }
  if (start.isPrefix) return null
  for (let at = from - 1; at >= Math.max(0, from - MOST_APART); at--) if (isOther(at)) return at
  return null
}

/** "legt het vast": a prefix stands at the end; elsewhere "in", "op" and "voor" are words of their own. */
function endsClause({ text, words, known }: Sentence, at: number): boolean {
  const [word, next, about] = [words[at], words[at + 1], known[at + 1]]
  if (!word || !next || !about) return true
  const isMarked = /[,;:.!?)]/.test(text.slice(word.end, next.start))
  return isMarked || about.isCoordinator || about.isSubordinator
}
