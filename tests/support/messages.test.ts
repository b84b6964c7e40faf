import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ERROR_CODES } from '@wijktafel/shared/codes'
import { describe, expect, it } from 'vitest'

/**
 * Every text on a screen goes by message key. A key without Dutch words would show itself; a phone text without English
 * falls back to Dutch and is listed here.
 */
const CLIENT = resolve(import.meta.dirname, '../../client/src')

type Texts = Record<string, unknown>

async function loadLanguage(language: string): Promise<Texts> {
  const files = globSync(`i18n/*/${language}.ts`, { cwd: CLIENT })
  const modules = await Promise.all(files.map((file) => import(resolve(CLIENT, file)) as Promise<Texts>))
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module)))
}

function usedKeys(): Map<string, string> {
  const keys = new Map<string, string>()
  for (const file of globSync('**/*.{ts,tsx}', { cwd: CLIENT })) {
    if (file.includes('.test.')) continue
    const source = readFileSync(resolve(CLIENT, file), 'utf8')
    for (const [, key = ''] of source.matchAll(/\bt\(\s*'([\w.]+)'/g)) keys.set(key, file)
  }
  return keys
}

describe('messages', () => {
  it('has Dutch words for every key that a screen asks for', async () => {
    const dutch = await loadLanguage('nl')
    const used = usedKeys()
    expect(used.size).toBeGreaterThan(100)
    const missing = [...used].filter(([key]) => !(key in dutch)).map(([key, file]) => `${key} (${file})`)
    expect(missing).toEqual([])
  })

  it('says every refusal of the server in words', async () => {
    for (const language of ['nl', 'en']) {
      const texts = await loadLanguage(language)
      expect(ERROR_CODES.filter((code) => !(`error.${code}` in texts))).toEqual([])
    }
  })

  it('lists what the phone says in Dutch only', async () => {
    const [dutch, english] = await Promise.all([loadLanguage('nl'), loadLanguage('en')])
    const phone = Object.keys(dutch).filter((key) => key.startsWith('phone.'))
    expect(phone.length).toBeGreaterThan(20)
    expect(phone.filter((key) => !(key in english))).toEqual([])
  })

  it('keeps the places of a text in every language', async () => {
    const [dutch, english] = await Promise.all([loadLanguage('nl'), loadLanguage('en')])
    const places = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].sort()
    const different = Object.keys(english).filter(
      (key) => key in dutch && places(dutch[key]).join() !== places(english[key]).join(),
    )
    expect(different).toEqual([])
  })
})
