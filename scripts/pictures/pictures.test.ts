import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { AGENDAS } from '../../shared/src/method/agendas.ts'
import { TEMPLATES } from '../../shared/src/method/templates.ts'
import { PICTURE_CATEGORIES } from '../../shared/src/pictures/categories.ts'
import { FACES } from '../../shared/src/pictures/faces.ts'
import { CODE_PICTURES } from '../../shared/src/pictures/pictureCode.ts'
import { PICTURE_LANGUAGES } from '../../shared/src/pictures/pictureWords.ts'
import { buildIndex } from './buildIndex.ts'
import { OPENMOJI_SVG_FOLDER, OWN, readAnnotations, readOpenMoji } from './sources.ts'

/** Gzipped, of one language: a phone fetches its own only, and only when somebody searches. */
const INDEX_KB = 48

function missing(ids: readonly string[]): string[] {
  return ids.filter((id) => !existsSync(join(OPENMOJI_SVG_FOLDER, `${id}.svg`)))
}

function indexFile(language: string): string {
  return readFileSync(new URL(`../../shared/src/pictures/index.${language}.json`, import.meta.url), 'utf8')
}

describe('every picture that we name is a file of OpenMoji', () => {
  test('categories, faces, codes', () => {
    const ids = PICTURE_CATEGORIES.flatMap((category) => [category.picture, ...category.pictures])
    expect(missing([...ids, ...FACES, ...CODE_PICTURES])).toEqual([])
    expect(missing(['FFFFF'])).toEqual(['FFFFF'])
  })

  test('templates and agendas', () => {
    const zones = TEMPLATES.flatMap((template) => template.zones)
    expect(missing([...TEMPLATES, ...AGENDAS, ...zones].map((each) => each.picture))).toEqual([])
  })
})

describe.each(PICTURE_LANGUAGES)('%s', (language) => {
  const { words, synonyms } = OWN[language]
  const committed = indexFile(language)

  test('words, synonyms and index name existing pictures', () => {
    expect(missing(Object.keys(words.pictures))).toEqual([])
    expect(missing(synonyms.flatMap(([, hexcodes]) => hexcodes.split(' ')))).toEqual([])
    const index = JSON.parse(committed) as { pictures: string[] }
    expect(missing(index.pictures.map((line) => line.split('|')[0] ?? ''))).toEqual([])
  })

  test('every synonym leads to a picture of the index', () => {
    const index = JSON.parse(committed) as { pictures: string[] }
    const known = new Set(index.pictures.map((line) => line.split('|')[0]))
    const lost = synonyms.flatMap(([, hexcodes]) => hexcodes.split(' ')).filter((id) => !known.has(id))
    expect(lost).toEqual([])
  })

  test('has at least 250 own words, none twice', () => {
    const names = synonyms.flatMap(([list]) => list.split(', '))
    expect(names.length).toBeGreaterThanOrEqual(250)
    expect(new Set(names).size).toBe(names.length)
  })

  test('the committed index is what the script makes', () => {
    const index = buildIndex({
      openmoji: readOpenMoji(),
      annotations: readAnnotations(language),
      words,
      synonyms,
    })
    expect(JSON.parse(committed), 'run: node scripts/pictures/build.ts').toEqual(index)
  })
  test('the index that a phone fetches stays small', () => {
    expect(gzipSync(committed).length / 1024).toBeLessThanOrEqual(INDEX_KB)
  })
})
