import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const STAMP = join(ROOT, 'client/dist/.sources')
const SOURCES = [
  'client/src/**/*',
  'shared/src/**/*',
  'client/public/**/*',
  'client/*.html',
  'client/*.ts',
  'pnpm-lock.yaml',
]

/** What the built client was made from: the build runs only when this changed. */
function hashSources(): string {
  const hash = createHash('sha256')
  for (const path of globSync(SOURCES, { cwd: ROOT, withFileTypes: true })) {
    if (!path.isFile()) continue
    const file = join(path.parentPath, path.name)
    hash.update(file.slice(ROOT.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function build(config: string): void {
  const args = ['build', 'client', '--config', config, '--logLevel', 'warn']
  const { status, stdout, stderr } = spawnSync('vite', args, { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
}

/** Builds the client unless what is there was built from the same sources. Throws with the build's own words. */
export function buildClient(): void {
  const sources = hashSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  process.stdout.write('Even wachten: Wijktafel wordt klaargemaakt…\n')
  for (const config of ['vite.config.ts', 'phone.vite.config.ts']) build(join('client', config))
  writeFileSync(STAMP, sources)
}
