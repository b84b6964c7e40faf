import { expect, it } from 'vitest'
import { LANGUAGES } from '../../i18n/translate.ts'
import { loadLanguage } from './loadLanguage.ts'

it.each(LANGUAGES)('%s comes with its own words, and words for pictures', async (language) => {
  const { t, pictureWords } = await loadLanguage(language)
  for (const key of ['phone.place', 'common.back', 'sound.record', 'error.codeUnknown']) {
    expect(t(key), key).not.toBe(key)
  }
  expect(Object.keys(pictureWords.categories).length).toBeGreaterThan(10)
})

it('says something else in each', async () => {
  const titles = await Promise.all(
    LANGUAGES.map(async (each) => (await loadLanguage(each)).t('phone.face.title')),
  )
  expect(new Set(titles).size).toBe(LANGUAGES.length)
})
