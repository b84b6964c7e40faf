import { normalizeWords } from '../../shared/src/pictures/normalizeWords.ts'
import type { PictureIndex } from '../../shared/src/pictures/pictureIndex.ts'
import type { PictureWords } from '../../shared/src/pictures/pictureWords.ts'
import type { SynonymRow } from '../../shared/src/pictures/synonymRow.ts'

/** A row of OpenMoji's data/openmoji.json, as far as we read it. */
export interface OpenMoji {
  emoji: string
  hexcode: string
  group: string
  subgroups: string
  annotation: string
  tags: string
  skintone: string
}

/** CLDR's annotations of one language, by emoji without variation selector. */
export type Annotations = Readonly<Record<string, { default?: string[]; tts?: string[] }>>

const GROUPS_LEFT_OUT = new Set(['flags', 'component', 'extras-openmoji', 'extras-unicode'])
const SUBGROUPS_LEFT_OUT = new Set([
  ...['alphanum', 'keycap', 'zodiac', 'geometric', 'av-symbol', 'gender', 'math', 'currency'],
])
const HEXCODES_LEFT_OUT = new Set([
  '1F595',
  '1F3E9',
  '1F51E',
  '269C',
  '1F531',
  '303D',
  '2733',
  '2734',
  '2747',
])
/** Clock faces of every half hour, and variants by gender or direction: they crowd out what people look for. */
const VARIANT = /^1F5(?:5[0-9A-F]|6[0-7])$|-200D-(?:2640|2642)(?:-|$)|-200D-27A1/
/** A word that fits so many pictures helps nobody (`gezicht`, `smiley`). */
const MAX_PICTURES_A_WORD = 70

interface Source {
  openmoji: readonly OpenMoji[]
  annotations: Annotations
  words: PictureWords
  synonyms: readonly SynonymRow[]
}

/** Makes the search index of one language. A picture without a word in that language is left out. */
export function buildIndex({ openmoji, annotations, words, synonyms }: Source): PictureIndex {
  const everyday = openmoji.filter(({ hexcode }) => words.pictures[hexcode])
  const ownOrder = new Map(Object.keys(words.pictures).map((id, place) => [id, place]))
  everyday.sort((a, b) => (ownOrder.get(a.hexcode) ?? 0) - (ownOrder.get(b.hexcode) ?? 0))
  const inSynonyms = new Set(synonyms.flatMap(([, hexcodes]) => hexcodes.split(' ')))
  const others = openmoji.filter(
    (row) => !words.pictures[row.hexcode] && (inSynonyms.has(row.hexcode) || isSensible(row)),
  )
  const lines: { hexcode: string; label: string; keywords: string[] }[] = []
  for (const { hexcode, emoji } of [...everyday, ...others]) {
    const annotation = annotations[emoji.replaceAll('\uFE0F', '')] ?? annotations[emoji]
    const label = words.pictures[hexcode] ?? capitalize(annotation?.tts?.[0] ?? '')
    if (label === '') continue
    const all = [...(annotation?.default ?? []), ...(annotation?.tts ?? [])].flatMap((text) =>
      normalizeWords(text).split(' '),
    )
    const inLabel = new Set(normalizeWords(label).split(' '))
    const keywords = [...new Set(all)].filter((word) => word.length > 1 && !inLabel.has(word))
    lines.push({ hexcode, label, keywords })
  }
  const common = commonWords(lines.map((line) => line.keywords))
  return {
    everyday: everyday.length,
    pictures: lines.map(
      ({ hexcode, label, keywords }) =>
        `${hexcode}|${label}|${keywords.filter((word) => !common.has(word)).join(' ')}`,
    ),
    synonyms: synonyms.map(
      ([names, hexcodes]) => `${names.split(',').map(normalizeWords).join(',')}|${hexcodes}`,
    ),
  }
}

function isSensible({ hexcode, group, subgroups, skintone }: OpenMoji): boolean {
  if (skintone !== '' || GROUPS_LEFT_OUT.has(group) || SUBGROUPS_LEFT_OUT.has(subgroups)) return false
  return !HEXCODES_LEFT_OUT.has(hexcode) && !VARIANT.test(hexcode)
}

function commonWords(lists: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > MAX_PICTURES_A_WORD).map(([word]) => word))
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
