import { fileURLToPath } from 'node:url'
import type { PictureWords } from '@wijktafel/shared/pictures/pictureWords'
import type { LanguageWords } from './languages.ts'
import { findPhoneKeys } from './languages.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Everything that a phone says in a language in the same words each time, so that a speaker can record it; what is said most first. */
export async function findClipLines(languages: readonly LanguageWords[], code: string): Promise<string[]> {
  const [dutch] = languages
  const language = languages.find((each) => each.code === code)
  if (!dutch || !language) throw new Error(`no language ${code}`)
  const messages = findPhoneKeys(dutch).map((key) => language.messages[key])
  const said = [
    language.name,
    ...messages.filter((message) => typeof message === 'string'),
    ...Object.values(await readActivityWords(code)),
    ...Object.values((await readPictureWords(code)).categories),
    ...Object.values((await readPictureWords(code)).pictures),
  ]
  // A number or a name is other words each time.
  const fixed = said.filter((text) => !text.includes('{')).map((text) => text.normalize('NFC').trim())
  return [...new Set(fixed)].filter((text) => text !== '')
}

/** The list with the lines that it did not have yet, each with the name of the file that will be its recording. */
export function addClipLines(list: string, lines: readonly string[]): string {
  const rows = list.split(/\r?\n/).filter((row) => row.trim() !== '')
  const known = new Set(rows.map((row) => row.split('\t')[1]?.trim().normalize('NFC')))
  const numbers = rows.map((row) => Number.parseInt(row, 10)).filter(Number.isFinite)
  const first = Math.max(0, ...numbers) + 1
  const added = lines
    .filter((line) => !known.has(line))
    .map((line, place) => `${String(first + place).padStart(4, '0')}.mp3\t${line}`)
  return `${[...rows, ...added].join('\n')}\n`
}

async function readActivityWords(code: string): Promise<Record<string, string>> {
  const path = `${ROOT}client/src/i18n/activities/`
  if (code !== 'nl') return Object.values(await import(`${path}${code}.ts`))[0] as Record<string, string>
  // In Dutch they are what the others are translated from.
  const english = Object.values(await import(`${path}en.ts`))[0] as Record<string, string>
  return Object.fromEntries(Object.keys(english).map((text) => [text, text]))
}

async function readPictureWords(code: string): Promise<PictureWords> {
  const words = await import(`${ROOT}shared/src/pictures/words.${code}.ts`)
  return words[`WORDS_${code.toUpperCase()}`] as PictureWords
}
