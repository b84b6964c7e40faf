import { findMissing, findPhoneKeys, type LanguageWords } from './languages.ts'

/** The page docs/languages.md, whole. */
export function describeLanguages(languages: readonly LanguageWords[]): string {
  const [dutch] = languages
  if (!dutch) throw new Error('There is no Dutch to compare with.')
  const total = findPhoneKeys(dutch).length
  const rows = languages.map((language) => {
    const { checkedBy, checkedOn } = language.check
    const missing = findMissing(dutch, language).length
    const unchecked = WRITTEN_HERE.includes(language.code)
      ? 'written with the product, not yet checked by an organisation'
      : 'not yet checked by a speaker'
    const checked = checkedBy ? `${checkedBy}, ${checkedOn}` : unchecked
    return `| ${language.name} | ${language.code} | ${missing === 0 ? 'all' : total - missing} of ${total} | ${checked} |`
  })
  return `${[INTRODUCTION, ...rows].join('\n')}\n\n${describeMissing(dutch, languages)}\n${HOW_TO}`
}

function describeMissing(dutch: LanguageWords, languages: readonly LanguageWords[]): string {
  const lists = languages.flatMap((language) => {
    const missing = findMissing(dutch, language)
    if (missing.length === 0) return []
    return [`### ${language.name}\n\n${missing.map((key) => `- \`${key}\``).join('\n')}\n`]
  })
  return `## What is still said in Dutch\n\n${lists.length === 0 ? 'Nothing.' : lists.join('\n')}`
}

/** The list of client/src/i18n/fallsBackToDutch.ts, whole. */
export function describeFallBack(languages: readonly LanguageWords[]): string {
  const [dutch] = languages
  if (!dutch) throw new Error('There is no Dutch to compare with.')
  const codes = languages
    .filter((language) => findMissing(dutch, language).length > 0)
    .map(({ code }) => code)
  return `import type { Language } from './translate.ts'

/** Written by scripts/languages/write.ts: languages that still miss words, and so bring the Dutch ones along. */
export const FALLS_BACK_TO_DUTCH: readonly Language[] = [${codes.map((code) => `'${code}'`).join(', ')}]
`
}

/** The words of these were not translated, but written. */
const WRITTEN_HERE = ['nl', 'en']

const INTRODUCTION = `<!-- Written by \`node scripts/languages/write.ts\`. A test fails when this page and the words differ. -->
# Languages of the phone

The phone speaks seven languages; the workshop, the board and the report are in Dutch. The questions, areas and
sentences to start from of our own activities are translated too (\`client/src/i18n/activities/\`). What a facilitator
writes (other questions, areas, proposals, sentences) is shown as it was written, marked as Dutch, and read aloud by a Dutch voice.

| language | code | words on the phone | checked by |
|---|---|---|---|`

const HOW_TO = `
## To check a language

1. Read \`client/src/i18n/phone/<code>.ts\`, \`client/src/i18n/common/<code>.ts\` and \`client/src/i18n/common/sound.<code>.ts\`
   beside the Dutch files, with a phone in hand: short everyday sentences (A2), polite and warm.
2. Read \`client/src/i18n/activities/<code>.ts\`, and \`shared/src/pictures/words.<code>.ts\`: the words under the pictures.
3. Write the organisation and the day into \`PHONE_<CODE>_CHECK\`. No names of persons.
4. Run \`node scripts/languages/write.ts\`: it writes this page, and which languages still bring Dutch words along.

## To record a language

Few phones have a voice of their own for Tigrinya. What somebody recorded is played before the voice of the device:

1. \`pnpm clips ti\` writes \`DATA_FOLDER/clips/ti/zinnen.tsv\`: a line for each sentence that the phone always says in the same
   words, with the name of the file that its recording will have.
2. A speaker reads them aloud, a file each: mp3, m4a, ogg, opus, webm or wav, one megabyte at most. Change the name in the list
   where the file has another ending. Lines of your own (the question of your meeting) may stand there too.
3. Lay the files beside the list, on every node. They work at once, without a restart, and without network on phones that
   played them. \`pnpm clips ti\` again tells how many there are, and adds what a new version says.

They are not in a backup: keep them somewhere else as well. Who recorded them agrees that everyone hears their voice.

## To add words

Write them in Dutch first. A language that does not have them yet shows the Dutch ones, and this page lists them.
A count (\`{n}\`) has one form for each plural category of the language: \`one\` and \`other\` in Dutch, English, Turkish and
Tigrinya; \`one\`, \`few\`, \`many\` and \`other\` in Polish and Ukrainian; all six in Arabic. \`{name}\` and the like stay as
they are.
`
