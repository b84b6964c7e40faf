import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const BUILT = resolve(import.meta.dirname, '../../client/dist')
const TEXTS = /\.(js|css|html)$/
const HASHED = /-([\w-]{8})(?=\.\w+$)/

/** The client as another build would have it: no file of it has a name that the one before had. */
export function makeOtherVersion(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'wijktafel-version-'))
  cpSync(BUILT, folder, { recursive: true })
  const names = new Map<string, string>()
  for (const name of readdirSync(join(folder, 'assets'))) {
    const other = name.replace(
      HASHED,
      (_, hash: string) => `-v2${hash.slice(2).split('').reverse().join('')}`,
    )
    if (other === name) continue
    names.set(name, other)
    renameSync(join(folder, 'assets', name), join(folder, 'assets', other))
  }
  const version = /version:[`'"]([0-9a-f]{16})/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1]
  if (!version || names.size === 0) throw new Error('The build is not made as this thinks.')
  names.set(version, version.split('').reverse().join(''))
  const known = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  for (const path of [
    ...readdirSync(folder).map((name) => join(folder, name)),
    ...readdirSync(join(folder, 'assets')).map((name) => join(folder, 'assets', name)),
  ]) {
    if (!TEXTS.test(path)) continue
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(known, (name) => names.get(name) ?? name),
    )
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
