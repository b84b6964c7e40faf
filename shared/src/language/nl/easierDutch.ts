import { EASIER_NOUNS } from './easierNouns.ts'
import { EASIER_PHRASES, SAYINGS } from './easierPhrases.ts'
import { EASIER_QUALITIES } from './easierQualities.ts'
import { EASIER_VERBS } from './easierVerbs.ts'

export type EasierKind = 'verb' | 'noun' | 'quality' | 'phrase' | 'saying'

/** A word or phrase of our list, and what to say instead. */
export interface EasierEntry {
  kind: EasierKind
  /** A verb's infinitive (with a stroke where it comes apart), a noun without its article, else as it stands. */
  hard: string
  /** Hard for most, however often they hear it; marked with "!". */
  isHardAlways: boolean
  /** Of a noun. */
  article: Article | null
  /** As the list has them: verbs with strokes, nouns with articles. */
  easier: readonly string[]
  /** What it means, for who wants to explain it instead. */
  means: string | null
}

export type Article = 'de' | 'het'

/** The whole list, in its own order. */
export const EASIER_DUTCH: readonly EasierEntry[] = [
  ...read('verb', EASIER_VERBS),
  ...read('noun', EASIER_NOUNS),
  ...read('quality', EASIER_QUALITIES),
  ...read('phrase', EASIER_PHRASES),
  ...read('saying', SAYINGS),
]

function read(kind: EasierKind, lines: string): EasierEntry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', means] = line.split(' = ')
      const [marked = '', easier = ''] = words.split(': ')
      const isHardAlways = marked.endsWith('!')
      const hard = isHardAlways ? marked.slice(0, -1) : marked
      const [, article = null, noun = hard] = kind === 'noun' ? (/^(de|het) (.+)$/.exec(hard) ?? []) : []
      return {
        ...{ kind, hard: noun, isHardAlways, article: article as Article | null },
        easier: easier.split(', ').map((each) => each.trim()),
        means: means?.trim() ?? null,
      }
    })
}
