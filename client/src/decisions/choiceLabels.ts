import type { BoardItem } from '@wijktafel/shared/board/boardListing'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Translate } from '../i18n/translate.ts'

export interface ChoiceWords {
  t: Translate
  /** Empty for a picture without a name. */
  namePicture: (id: string) => string
}

/**
 * What things on a board are called on a ballot: their own words; else what their pictures are called; else what they are,
 * with a number by which one tells them apart. Ask in reading order: the numbers follow it.
 */
export class ChoiceLabels {
  readonly #words: ChoiceWords
  readonly #counts = new Map<string, number>()

  constructor(words: ChoiceWords) {
    this.#words = words
  }

  ofItem({ text, pictures, photo, voice }: BoardItem): string {
    const own = text.replaceAll(/\s+/g, ' ').trim()
    if (own !== '') return shorten(own)
    const names = [...new Set(pictures.map(this.#words.namePicture))].filter((name) => name !== '')
    if (names.length > 0) return shorten(capitalize(names.join(', ')))
    if (photo !== null) return this.#numbered('photo')
    return this.#numbered(voice === null ? 'card' : 'voice')
  }

  /** `first`: what its first card is called. */
  ofSet(kind: 'group' | 'pile', { title, first }: { title: string; first: string | undefined }): string {
    const own = title.trim()
    if (own !== '') return shorten(own)
    return first === undefined
      ? this.#numbered(kind)
      : shorten(this.#words.t(`decision.card.${kind}Of`, { first }))
  }

  #numbered(kind: 'photo' | 'voice' | 'card' | 'group' | 'pile'): string {
    const n = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, n)
    return this.#words.t(`decision.card.${kind}`, { n })
  }
}

/** No longer than a ballot takes, cut between words where that is possible. */
export function shorten(words: string): string {
  const most = LIMITS.TITLE_LENGTH
  if (words.length <= most) return words
  const cut = words.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
