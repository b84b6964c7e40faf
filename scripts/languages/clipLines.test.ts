import { expect, it } from 'vitest'
import { LANGUAGES } from '../../client/src/i18n/translate.ts'
import { addClipLines, findClipLines } from './clipLines.ts'
import { readLanguages } from './languages.ts'

it('names in every language what the phone always says in the same words', async () => {
  const languages = await readLanguages()
  for (const code of LANGUAGES) {
    const lines = await findClipLines(languages, code)
    expect(lines.length).toBeGreaterThan(600)
    expect(lines.filter((line) => /[{}\t\n]/.test(line))).toEqual([])
  }
  const tigrinya = await findClipLines(languages, 'ti')
  expect(tigrinya).toContain('ሓገዝ')
  expect(tigrinya).toContain('ሎሚ ከመይ ይስምዓኩም?')
  expect(await findClipLines(languages, 'nl')).toContain('Hoe zit jij erbij vandaag?')
})

it('keeps the lines that have a recording, and adds those that are new under names of their own', () => {
  const list = addClipLines('', ['Hulp', 'Terug'])
  expect(list).toBe('0001.mp3\tHulp\n0002.mp3\tTerug\n')
  const mine = 'stem-hulp.ogg\tHulp\n0007.m4a\tTerug\n'
  expect(addClipLines(mine, ['Hulp', 'Terug', 'Verder'])).toBe(`${mine}0008.mp3\tVerder\n`)
})
