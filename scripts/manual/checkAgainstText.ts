import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Throws when the text shows a picture that was not made, or when nobody sees one that was. */
export function checkAgainstText(manual: string, made: ReadonlySet<string>): void {
  const shown = new Set<string>()
  for (const file of globSync('*.md', { cwd: manual })) {
    for (const [, name] of readFileSync(join(manual, file), 'utf8').matchAll(/beeld\/([\w-]+)\.png/g)) {
      if (name) shown.add(name)
    }
  }
  const missing = [...shown].filter((name) => !made.has(name))
  const unused = [...made].filter((name) => !shown.has(name))
  if (missing.length > 0)
    throw new Error(`The manual shows pictures that were not made: ${missing.join(', ')}.`)
  if (unused.length > 0) throw new Error(`No page of the manual shows: ${unused.join(', ')}.`)
}
