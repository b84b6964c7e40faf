import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createChecker } from '@wijktafel/shared/language/checker'
import type { CheckedSentence } from '@wijktafel/shared/language/checkSentence'
import type { Level, Verdict } from '@wijktafel/shared/language/finding'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import { describe, expect, it } from 'vitest'
import { PRODUCT_WORDS, REVIEWED_MESSAGES } from './productWords.ts'

/** Every text of ours passes our own checker: on phones very easy, elsewhere easy. */

const ROOT = resolve(import.meta.dirname, '../..')
const MESSAGES = join(ROOT, 'client/src/i18n')
const MANUAL = join(ROOT, 'docs/handleiding')

function sentences(text: string, level: Level): CheckedSentence[] {
  return createChecker({ level, accepted: PRODUCT_WORDS })
    .check(text)
    .map(({ checked }) => checked)
}

function describeSentence({ text, verdict, findings }: CheckedSentence): string {
  const found = findings.map(({ kind, start, end }) => `${kind} "${text.slice(start, end)}"`)
  return `${verdict}: ${text} (${found.join(', ')})`
}

const isNot =
  (...allowed: Verdict[]) =>
  ({ verdict }: CheckedSentence) =>
    !allowed.includes(verdict)

type Message = string | { one?: string; other: string }

/** Dutch messages by key, of a folder. */
async function messagesOf(folder: string): Promise<[string, string][]> {
  const files = readdirSync(join(MESSAGES, folder)).filter((file) => /(^|\.)nl\.ts$/.test(file))
  const catalogues = await Promise.all(
    files.map(async (file) => Object.values((await import(join(MESSAGES, folder, file))) as object)),
  )
  return catalogues
    .flat()
    .filter((value): value is Record<string, Message> => typeof value === 'object' && value !== null)
    .flatMap((catalogue) => Object.entries(catalogue))
    .filter(([, message]) => typeof message === 'string' || typeof message?.other === 'string')
    .flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).map((text): [string, string] => [
        key,
        text.replaceAll(/\{\w+\}/g, '7'),
      ]),
    )
}

describe.each([
  ['phone', 'veryPlain'],
  ['common', 'veryPlain'],
  ['workshop', 'plain'],
  ['notes', 'plain'],
  ['paper', 'plain'],
  ['report', 'veryPlain'],
  ['rules', 'plain'],
  ['canvas', 'plain'],
] as const)('the Dutch words of %s', (folder, level) => {
  it(`are ${level}`, async () => {
    const messages = await messagesOf(folder)
    expect(messages.length).toBeGreaterThan(10)
    const hard = messages
      .filter(([key]) => !REVIEWED_MESSAGES.has(key))
      .flatMap(([key, text]) =>
        sentences(text, level)
          .filter(isNot('easy', 'unchecked'))
          .map((sentence) => `${key}: ${describeSentence(sentence)}`),
      )
    expect(hard).toEqual([])
  })
})

describe('the templates', () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    '%s has no hard sentence',
    (_, template) => {
      const hard = textsIn(template).flatMap((text) =>
        sentences(text, 'plain').filter(isNot('easy', 'canBeEasier', 'unchecked')),
      )
      expect(hard.map(describeSentence)).toEqual([])
    },
  )
})

/** All strings of more than one word, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('the manual', () => {
  it.each(readdirSync(MANUAL).filter((file) => file.endsWith('.md')))('%s has no hard sentence', (file) => {
    const hard = sentences(proseOf(readFileSync(join(MANUAL, file), 'utf8')), 'plain')
    expect(hard.length).toBeGreaterThan(3)
    expect(hard.filter(isNot('easy', 'canBeEasier', 'unchecked')).map(describeSentence)).toEqual([])
  })
})

/** Without what is typed, pictures, tables and marks. */
function proseOf(markdown: string): string {
  return markdown
    .replaceAll(/```[\s\S]*?```/g, '')
    .split('\n')
    .filter((line) => !/^\s*(?:!\[|\||<)/.test(line))
    .map((line) =>
      line
        .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
        .replaceAll(/[*`#>]/g, '')
        .replace(/^\s*(?:-|\d+\.)\s*/, ''),
    )
    .join('\n')
}
