import { HIDE_REASONS } from '@wijktafel/shared/hideReasons'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import { READING_QUESTION } from '@wijktafel/shared/readingQuestion'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../translate.ts'
import { loadActivityWords } from './loadActivityWords.ts'

const questions = TEMPLATES.flatMap(({ question }) => question ?? [])
/** A phone names zones only where there is something to choose. */
const zones = TEMPLATES.map((template) => template.zones.filter(({ fromPhone }) => fromPhone)).flatMap(
  (offered) => (offered.length > 1 ? offered.map(({ title }) => title) : []),
)
/** Where nothing is asked of a phone it shows the title of the step. */
const titles = TEMPLATES.filter(({ question, accepts }) => question === null || accepts.length === 0).map(
  ({ title }) => title,
)
const starters = TEMPLATES.flatMap((template) => template.starters)
const reasons = HIDE_REASONS.map(({ words }) => words)
const shown = [
  ...new Set([READING_QUESTION, ...questions, ...titles, ...zones, ...starters, ...reasons]),
].toSorted()

describe('the words of our own activities, what readers are asked, and why a card stays off the table', () => {
  it.each(LANGUAGES.filter((language) => language !== 'nl'))(
    'are all there in %s, and no others',
    async (language) => {
      const words = await loadActivityWords(language)
      expect(Object.keys(words).toSorted()).toEqual(shown)
      for (const [dutch, translated] of Object.entries(words)) {
        expect(translated.trim(), dutch).toBe(translated)
        expect(translated.match(/\d+/)?.[0], dutch).toBe(dutch.match(/\d+/)?.[0])
      }
    },
  )

  it.each(LANGUAGES.filter((language) => language !== 'nl'))(
    'tell the zones of one activity apart in %s',
    async (language) => {
      const words = await loadActivityWords(language)
      for (const template of TEMPLATES) {
        const titles = template.zones
          .filter(({ fromPhone }) => fromPhone)
          .map(({ title }) => words[title] ?? title)
        expect(new Set(titles).size, template.id).toBe(titles.length)
      }
    },
  )

  it.each(LANGUAGES.filter((language) => language !== 'nl'))(
    'open a sentence in %s that goes on, or that has a place to fill',
    async (language) => {
      const words = await loadActivityWords(language)
      const closed = starters.filter((starter) => !/[…:]/.test(words[starter] ?? ''))
      expect(closed).toEqual([])
      for (const { id, starters: own } of TEMPLATES)
        expect(new Set(own.map((starter) => words[starter])).size, id).toBe(own.length)
    },
  )

  it('need no file in Dutch', async () => {
    expect(await loadActivityWords('nl')).toEqual({})
  })
})
