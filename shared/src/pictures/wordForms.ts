import type { PictureLanguage } from './pictureWords.ts'

/**
 * Other forms of a normalized word that may stand in the index: singular, plural, infinitive, without diminutive.
 * Guesses: some forms are no words, and then find nothing. None for languages that have stems (`stemWord`).
 */
export function wordForms(word: string, language: PictureLanguage): readonly string[] {
  if (language !== 'nl' && language !== 'en') return []
  const forms = new Set<string>(language === 'nl' ? dutchForms(word) : englishForms(word))
  forms.delete(word)
  return [...forms].filter((form) => form.length >= 2)
}

const VOWEL = /[aeiou]/
const DUTCH_SMALL = /(?:etje|tje|pje|kje|je)s?$/

function dutchForms(word: string): string[] {
  const forms: string[] = []
  if (word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1))
  if (word.length > 4 && word.endsWith('en')) forms.push(...dutchStems(word.slice(0, -2)))
  if (word.length > 3 && word.endsWith('e')) forms.push(...dutchStems(word.slice(0, -1)))
  if (word.length > 3 && word.endsWith('t')) forms.push(word.slice(0, -1), dutchPlural(word.slice(0, -1)))
  if (word.length > 4 && DUTCH_SMALL.test(word)) {
    const base = word.replace(DUTCH_SMALL, '')
    const single = base.replace(/(.)\1$/, '$1')
    forms.push(base, single, single.replace(/aa$/, 'a'), dutchPlural(base), word.replace(/(?:je)s?$/, ''))
  }
  forms.push(`${word}s`, `${word}en`, dutchPlural(word))
  return forms
}

/** `bom` of bomen may be boom, `bakk` of bakken is bak, `huiz` of huizen is huis. */
function dutchStems(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const vowel = stem.at(-2) ?? ''
  if (last === vowel) return [stem.slice(0, -1)]
  const closed = stem.replace(/v$/, 'f').replace(/z$/, 's')
  const open = VOWEL.test(vowel) && !VOWEL.test(stem.at(-3) ?? '')
  return open ? [`${closed.slice(0, -1)}${vowel}${closed.slice(-1)}`, closed] : [closed]
}

/** `boom` gives bomen, `stop` gives stoppen, `brief` gives brieven. */
function dutchPlural(word: string): string {
  const last = word.at(-1) ?? ''
  const vowel = word.at(-2) ?? ''
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : last
  if (VOWEL.test(last) || !VOWEL.test(vowel)) return `${word}en`
  if (word.at(-3) === vowel) return `${word.slice(0, -2)}${soft}en`
  return VOWEL.test(word.at(-3) ?? '') ? `${word.slice(0, -1)}${soft}en` : `${word}${last}en`
}

function englishForms(word: string): string[] {
  const forms = [`${word}s`, `${word}ing`]
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) forms.push(word.slice(0, -2))
  if (word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1), `${word.slice(0, -1)}ing`)
  for (const ending of ['ing', 'ed']) {
    if (word.length <= ending.length + 2 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    forms.push(stem, `${stem}e`, `${stem}ing`)
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1))
  }
  return forms
}
