import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PictureLanguage, PictureWords } from '../../shared/src/pictures/pictureWords.ts'
import type { SynonymRow } from '../../shared/src/pictures/synonymRow.ts'
import { SYNONYMS_EN } from '../../shared/src/pictures/synonyms.en.ts'
import { SYNONYMS_NL } from '../../shared/src/pictures/synonyms.nl.ts'
import { WORDS_EN } from '../../shared/src/pictures/words.en.ts'
import { WORDS_NL } from '../../shared/src/pictures/words.nl.ts'
import type { Annotations, OpenMoji } from './buildIndex.ts'

/** Our own words of each language. */
export const OWN: Record<PictureLanguage, { words: PictureWords; synonyms: readonly SynonymRow[] }> = {
  nl: { words: WORDS_NL, synonyms: SYNONYMS_NL },
  en: { words: WORDS_EN, synonyms: SYNONYMS_EN },
}

const resolve = createRequire(new URL('../../client/package.json', import.meta.url)).resolve

function packageFolder(name: string): string {
  return dirname(resolve(`${name}/package.json`))
}

/** Where OpenMoji's colour pictures are, one `<hexcode>.svg` each. */
export const OPENMOJI_SVG_FOLDER = join(packageFolder('openmoji'), 'color', 'svg')

export function readOpenMoji(): OpenMoji[] {
  return JSON.parse(readFileSync(join(packageFolder('openmoji'), 'data', 'openmoji.json'), 'utf8'))
}

export function readAnnotations(language: PictureLanguage): Annotations {
  const file = join(packageFolder('cldr-annotations-full'), 'annotations', language, 'annotations.json')
  return JSON.parse(readFileSync(file, 'utf8')).annotations.annotations
}
