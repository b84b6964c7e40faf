import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PictureLanguage, PictureWords } from '../../shared/src/pictures/pictureWords.ts'
import type { SynonymRow } from '../../shared/src/pictures/synonymRow.ts'
import { SYNONYMS_AR } from '../../shared/src/pictures/synonyms.ar.ts'
import { SYNONYMS_EN } from '../../shared/src/pictures/synonyms.en.ts'
import { SYNONYMS_NL } from '../../shared/src/pictures/synonyms.nl.ts'
import { SYNONYMS_PL } from '../../shared/src/pictures/synonyms.pl.ts'
import { SYNONYMS_TI } from '../../shared/src/pictures/synonyms.ti.ts'
import { SYNONYMS_TR } from '../../shared/src/pictures/synonyms.tr.ts'
import { SYNONYMS_UK } from '../../shared/src/pictures/synonyms.uk.ts'
import { WORDS_AR } from '../../shared/src/pictures/words.ar.ts'
import { WORDS_EN } from '../../shared/src/pictures/words.en.ts'
import { WORDS_NL } from '../../shared/src/pictures/words.nl.ts'
import { WORDS_PL } from '../../shared/src/pictures/words.pl.ts'
import { WORDS_TI } from '../../shared/src/pictures/words.ti.ts'
import { WORDS_TR } from '../../shared/src/pictures/words.tr.ts'
import { WORDS_UK } from '../../shared/src/pictures/words.uk.ts'
import type { Annotations, OpenMoji } from './buildIndex.ts'

/** Our own words of each language. */
export const OWN: Record<PictureLanguage, { words: PictureWords; synonyms: readonly SynonymRow[] }> = {
  nl: { words: WORDS_NL, synonyms: SYNONYMS_NL },
  en: { words: WORDS_EN, synonyms: SYNONYMS_EN },
  tr: { words: WORDS_TR, synonyms: SYNONYMS_TR },
  ar: { words: WORDS_AR, synonyms: SYNONYMS_AR },
  pl: { words: WORDS_PL, synonyms: SYNONYMS_PL },
  uk: { words: WORDS_UK, synonyms: SYNONYMS_UK },
  ti: { words: WORDS_TI, synonyms: SYNONYMS_TI },
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
