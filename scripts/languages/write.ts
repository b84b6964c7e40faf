import { writeFileSync } from 'node:fs'
import { describeFallBack, describeLanguages } from './describeLanguages.ts'
import { readLanguages } from './languages.ts'

/** Writes docs/languages.md and the list of languages that fall back to Dutch. Run it after every change of words. */
const languages = await readLanguages()
writeFileSync(new URL('../../docs/languages.md', import.meta.url), describeLanguages(languages))
writeFileSync(
  new URL('../../client/src/i18n/fallsBackToDutch.ts', import.meta.url),
  describeFallBack(languages),
)
