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

/** "mann" → "man", "bom" stays. */
const undouble = (stem: string) => (/([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem)
/** "bom" → "boom", "brev" → "brev" → "breef" is left to the list: vowels of open syllables are written twice in closed ones. */
const lengthen = (stem: string) => stem.replace(/(?<![aeiou])([aeou])([bdfgklmnprstvz])$/, '$1$1$2')
/** "brief" for "briev", "huis" for "huiz". */
const harden = (stem: string) => stem.replace(/v$/, 'f').replace(/z$/, 's')
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
  if (stem.length < MIN_STEM || !/[a-zë]$/.test(stem)) return []
  const short = stem.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  const soft = short.replace(/f$/, 'v').replace(/s$/, 'z')
  const forms = [`${stem}en`, `${short}en`, `${soft}en`]
  return /[bdfgklmnprst]$/.test(stem) ? [...forms, `${stem}${stem.at(-1)}en`] : forms
}

/** "gemaakt" → "maken", "uitgelegd" → "uitleggen", "vertelde" → "vertellen". */
function ofParticiple(word: string): string[] {
  const match = /^(.*?)ge(.{2,}?)(t|d|te|de|en)$/.exec(word)
  if (!match) return []
  const [, before = '', stem = ''] = match
  return [...infinitives(stem), `${stem}en`].flatMap((form) => [`${before}${form}`])
}
