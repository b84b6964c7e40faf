import { readFileSync, writeFileSync } from 'node:fs'

/** Writes `shared/src/language/<language>/commonWords.ts`. Run it after a new version of a source: `node scripts/words/build.ts`. */
const SOURCES = {
  nl: {
    path: '@zxcvbn-ts/language-nl-be/src/commonWords.json',
    credit: 'FrequencyWords by Hermit Dave, of OpenSubtitles, CC BY-SA 4.0',
  },
  en: {
    path: '@zxcvbn-ts/language-en/src/commonWords.json',
    credit:
      'OpenSubtitles 2024 of OPUS (Helsinki-NLP), ODC-BY; contains data derived from OpenSubtitles via OPUS',
  },
}
/** Rarer words tell nothing more: they all count as rare. */
const MOST_WORDS = 16_074
const LINE_LENGTH = 108

for (const [language, { path, credit }] of Object.entries(SOURCES)) {
  const words = JSON.parse(readFileSync(new URL(import.meta.resolve(path)), 'utf8')) as string[]
  const most = words.slice(0, MOST_WORDS)
  const target = new URL(`../../shared/src/language/${language}/commonWords.ts`, import.meta.url)
  const head = `/**\n * The most common words, most common first: ${credit}.\n * Written by scripts/words/build.ts: change nothing here.\n */`
  writeFileSync(target, [head, 'export const COMMON_WORDS = `', ...toLines(most), '`.trim()', ''].join('\n'))
  process.stdout.write(`${language}: ${most.length} words\n`)
}

/** One word after the other, each in its place: the place tells how common it is. */
function toLines(words: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.map((each) => each.replaceAll('`', "'"))) {
    if (line.length + 1 + word.length > LINE_LENGTH) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
