import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { PICTURE_LANGUAGES } from '../../shared/src/pictures/pictureWords.ts'
import { buildIndex } from './buildIndex.ts'
import { OWN, readAnnotations, readOpenMoji } from './sources.ts'

/** Writes `shared/src/pictures/index.<language>.json`. Run it after every change of words or synonyms: `node scripts/pictures/build.ts`. */
const openmoji = readOpenMoji()
for (const language of PICTURE_LANGUAGES) {
  const index = buildIndex({ openmoji, annotations: readAnnotations(language), ...OWN[language] })
  const json = `${JSON.stringify(index, null, 2)}\n`
  writeFileSync(new URL(`../../shared/src/pictures/index.${language}.json`, import.meta.url), json)
  const size = (gzipSync(json).length / 1024).toFixed(1)
  process.stdout.write(
    `${language}: ${index.pictures.length} pictures, ${index.synonyms.length} rows, ${size} KB gzipped\n`,
  )
}
