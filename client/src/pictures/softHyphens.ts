const LONG_WORD_LETTERS = 7
const VOWEL = 'aeiouyáéíóúäëïöüàèìòùıаеиоуіїєюя'
const CONSONANT = 'bcdfghjklmnpqrstvwxzçğşбвгґджзйклмнпрстфхцчшщ'
/** Before the consonant (or a group such as pl, tr, sch) that opens the next syllable, with three letters or more on either side. */
const BREAKS = new RegExp(
  `(?<=^.{2,}[${VOWEL}][${CONSONANT}]{0,2})(?<![bcdfgkpt](?=[lr])|[cs](?=h))(?=(?:sch|[bcdfgkpt][lr]|[${CONSONANT}])[${VOWEL}].)`,
  'gi',
)

/** Marks where a long word may break when it does not fit: browsers rarely know how to hyphenate Dutch. */
export function softHyphens(text: string): string {
  return text
    .split(' ')
    .map((word) => (word.length > LONG_WORD_LETTERS ? word.replace(BREAKS, '\u00AD') : word))
    .join(' ')
}
