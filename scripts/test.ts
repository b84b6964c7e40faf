import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findPostgresFolder, findRedisProgram } from '../tests/support/services/programs.ts'
import { DATABASE_URL_VARIABLE, REDIS_URL_VARIABLE } from '../tests/support/services/testServices.ts'

/**
 * Everything that CI runs. Each step tells its own story; the last line counts them all: `N passed, N failed`.
 * A step without a count of its own counts as one.
 */
const ROOT = resolve(import.meta.dirname, '..')
/** It belongs to the tests alone, so it is not among the commands of the root. */
const PLAYWRIGHT = resolve(ROOT, 'tests/node_modules/.bin/playwright')

interface Step {
  name: string
  command: string
  args: string[]
  /** Finds the counts in what the step printed. */
  count?: (output: string) => { passed: number; failed: number } | null
}

const countVitest = (output: string) => countIn(output, /^\s*Tests\s+(.*)$/m)
/** A story that passes on its second try has passed; Playwright names it as flaky. */
function countPlaywright(output: string): { passed: number; failed: number } | null {
  const counts = countIn(output, /([\s\S]*)$/)
  return counts && { ...counts, passed: counts.passed + Number(/^\s*(\d+) flaky$/m.exec(output)?.[1] ?? 0) }
}

function countIn(output: string, line: RegExp): { passed: number; failed: number } | null {
  const summary = line.exec(output)?.[1]
  if (!summary) return null
  const number = (word: string) =>
    Number([...summary.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))].at(-1)?.[1] ?? 0)
  return { passed: number('passed'), failed: number('failed') }
}

const STEPS: Step[] = [
  { name: 'lint', command: 'biome', args: ['check', '.'] },
  ...['shared', 'server', 'client', 'tests', 'scripts'].map((folder) => ({
    name: `types ${folder}`,
    command: 'tsc',
    args: ['-p', folder],
  })),
  { name: 'unit, contract, fuzz', command: 'vitest', args: ['run', '--reporter=dot'], count: countVitest },
  { name: 'build', command: 'node', args: ['scripts/buildOnly.ts'] },
  {
    name: 'end to end',
    command: PLAYWRIGHT,
    args: ['test', '-c', 'tests/playwright.config.ts'],
    count: countPlaywright,
  },
]

function run(command: string, args: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
      process.stdout.write(chunk)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', (error) => done({ ok: false, output: `${output}\n${error.message}` }))
    child.once('close', (code) => done({ ok: code === 0, output }))
  })
}

/** Where a tester may install Debian packages, what the tests need and is missing is installed. Tells whether it could. */
async function installPackages(packages: readonly string[]): Promise<boolean> {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) return false
  await run('apt-get', ['update', '-qq'])
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])).ok
}

/** Playwright brings a browser of its own where the system has none. */
async function installBrowser(): Promise<void> {
  if (existsSync('/usr/bin/chromium') || existsSync('/usr/bin/google-chrome')) return
  if (await installPackages(['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'])) return
  const own = await run(PLAYWRIGHT, ['install', 'chromium'])
  if (!own.ok) {
    process.stdout.write(
      'Er is geen browser en ik kan er geen installeren. Installeer Chromium en probeer opnieuw.\n',
    )
  }
}

/** PostgreSQL and Redis. What cannot be installed is named here; the tests that need it then fail. */
async function installServices(): Promise<void> {
  const missing = [
    ...(findPostgresFolder() || process.env[DATABASE_URL_VARIABLE] ? [] : ['postgresql']),
    ...(findRedisProgram() || process.env[REDIS_URL_VARIABLE] ? [] : ['redis-server']),
  ]
  if (missing.length === 0 || (await installPackages(missing))) return
  process.stdout.write(
    `De tests hebben ${missing.join(' en ')} nodig, en ik kan dat hier niet installeren. Installeer het en probeer opnieuw.\n`,
  )
}

let passed = 0
let failed = 0
await installBrowser()
await installServices()
for (const step of STEPS) {
  process.stdout.write(`\n== ${step.name}\n`)
  const { ok, output } = await run(step.command, step.args)
  const counts = step.count?.(output)
  passed += counts?.passed ?? (ok ? 1 : 0)
  // A step may fail without a failed test, for example when it cannot start.
  failed += Math.max(counts?.failed ?? 0, ok ? 0 : 1)
  process.stdout.write(`== ${step.name}: ${ok ? 'ok' : 'FAILED'}\n`)
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
