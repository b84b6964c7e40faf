/**
 * Forms under which a Dutch word may stand in a list, may be with the word itself: singular, stem, infinitive, without -e, -er,
 * -st. Some are no words at all; nobody finds those.
 */
export function baseForms(word: string): string[] {
  const forms: string[] = []
  for (const [ending, rest] of ENDINGS_BY_LETTER[word.at(-1) ?? ''] ?? NO_ENDINGS) {
    const length = word.length - ending.length
    if (length >= MIN_STEM && word.endsWith(ending)) forms.push(...rest(word.slice(0, length)))
  }
  forms.push(...infinitives(word))
  return word.includes('ge') ? [...forms, ...ofParticiple(word)] : forms
}

const MIN_STEM = 2

const VOWELS: ReadonlySet<string> = new Set('aeiou')
/** Consonants that a spelling doubles behind a short vowel. */
const DOUBLED: ReadonlySet<string> = new Set('bdfgklmnprst')

const isDoubled = (stem: string) => stem.at(-1) === stem.at(-2) && DOUBLED.has(stem.at(-1) ?? '')
/** "mann" → "man", "bom" stays. */
const undouble = (stem: string) => (isDoubled(stem) ? stem.slice(0, -1) : stem)

/** "bom" → "boom", "brev" → "brev" → "breef" is left to the list: vowels of open syllables are written twice in closed ones. */
function lengthen(stem: string): string {
  const [before = '', vowel = '', last = ''] = [stem.at(-3), stem.at(-2), stem.at(-1)]
  if (vowel === 'i' || !VOWELS.has(vowel) || VOWELS.has(before)) return stem
  return DOUBLED.has(last) || last === 'v' || last === 'z' ? stem.slice(0, -1) + vowel + last : stem
}

/** "brief" for "briev", "huis" for "huiz". */
function harden(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem
}

const singulars = (stem: string) => [stem, undouble(stem), harden(stem), harden(lengthen(stem))]

type Ending = readonly [string, (stem: string) => string[]]
const ENDINGS: readonly Ending[] = [
  ['en', (stem) => [...singulars(stem), `${stem}e`]],
  ['e', singulars],
  ["'s", (stem) => [stem]],
  ['s', (stem) => [stem]],
  ['heden', (stem) => [`${stem}heid`]],
  ['t', (stem) => [stem, ...infinitives(stem)]],
  ['te', (stem) => infinitives(stem)],
  ['de', (stem) => [`${stem}d`, ...infinitives(stem)]],
  ['ten', (stem) => infinitives(stem)],
  ['den', (stem) => infinitives(stem)],
  ['end', (stem) => [`${stem}en`]],
  ['ende', (stem) => [`${stem}en`]],
  ['er', singulars],
  ['ere', singulars],
  ['st', singulars],
  ['ste', singulars],
  ['je', (stem) => [stem]],
  ['tje', (stem) => [stem]],
  ['pje', (stem) => [stem]],
  ['jes', (stem) => [stem]],
  ['tjes', (stem) => [stem]],
]

const NO_ENDINGS: readonly Ending[] = []
const ENDINGS_BY_LETTER: Readonly<Record<string, readonly Ending[] | undefined>> = Object.groupBy(
  ENDINGS,
  ([ending]) => ending.at(-1) ?? '',
)

/** "regel" → "regelen", "maak" → "maken", "wil" → "willen", "leef" → "leven". */
function infinitives(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  if (stem.length < MIN_STEM || !isSmallLetter(last)) return []
  const short = shorten(stem)
  const forms = [`${stem}en`, `${short}en`, `${soften(short)}en`]
  if (DOUBLED.has(last)) forms.push(`${stem}${last}en`)
  return forms
}

const isSmallLetter = (letter: string) => (letter >= 'a' && letter <= 'z') || letter === 'ë'

/** "maak" → "mak": the second of two equal vowels goes, before a last consonant. */
function shorten(stem: string): string {
  const [vowel = '', last = ''] = [stem.at(-2), stem.at(-1)]
  const isLong = vowel === stem.at(-3) && vowel !== 'i' && VOWELS.has(vowel) && !VOWELS.has(last)
  return isLong ? stem.slice(0, -2) + last : stem
}

function soften(stem: string): string {
  if (stem.endsWith('f')) return `${stem.slice(0, -1)}v`
  return stem.endsWith('s') ? `${stem.slice(0, -1)}z` : stem
}

/** "gemaakt" → "maken", "uitgelegd" → "uitleggen", "vertelde" → "vertellen". */
function ofParticiple(word: string): string[] {
  const match = /^(.*?)ge(.{2,}?)(t|d|te|de|en)$/.exec(word)
  if (!match) return []
  const [, before = '', stem = ''] = match
  return [...infinitives(stem), `${stem}en`].flatMap((form) => [`${before}${form}`])
}
