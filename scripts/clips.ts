import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnv } from '@wijktafel/server/env'
import { CLIP_LIST, clipFolderOf } from '@wijktafel/server/http/clipFiles'
import { addClipLines, findClipLines } from './languages/clipLines.ts'
import { readLanguages } from './languages/languages.ts'

/** For the host: which sentences of the phone a speaker can record, beside the recordings that are there already. */

const [code = ''] = process.argv.slice(2)
const languages = await readLanguages()
if (languages.some((language) => language.code === code)) {
  const folder = join(clipFolderOf(readEnv().dataFolder), code)
  const path = join(folder, CLIP_LIST)
  mkdirSync(folder, { recursive: true })
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const list = addClipLines(before, await findClipLines(languages, code))
  writeFileSync(path, list)
  const files = list.split('\n').flatMap((row) => row.split('\t')[0] || [])
  const recorded = files.filter((file) => existsSync(join(folder, file))).length
  process.stdout.write(
    `\n${recorded} van ${files.length} zinnen hebben een opname.\nDe lijst: ${path}\nLeg de opnames daarnaast, onder de naam die voor de zin staat.\n\n`,
  )
} else {
  const known = languages.map((language) => `  ${language.code}  ${language.name}`).join('\n')
  process.stderr.write(`\nGeef een taal, bijvoorbeeld: pnpm clips ti\n${known}\n\n`)
  process.exitCode = 1
}
