import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  commitRestore,
  dropPrepared,
  finishRestore,
  isRestoreCutOff,
  newPreparedName,
} from './restoreFiles.ts'
import { createTestFolder, type TestFolder } from './testData.ts'

let place: TestFolder
let folder: string

beforeEach(() => {
  place = createTestFolder()
  folder = join(place.path, 'data')
})
afterEach(() => place.remove())

const BEFORE = 'voor-terugzetten-2026-11-22-143015'
const PRESENT = [
  'documents.db',
  'documents.db-shm',
  'documents.db-wal',
  'wijktafel.db',
  'wijktafel.db-journal',
  'wijktafel.db-wal',
]
const FILES = ['documents.db', 'wijktafel.db']

function build(present: readonly string[]): string {
  mkdirSync(folder)
  for (const name of present) writeFileSync(join(folder, name), `oud ${name}`)
  const prepared = newPreparedName()
  mkdirSync(join(folder, prepared))
  for (const name of FILES) writeFileSync(join(folder, prepared, name), `nieuw ${name}`)
  return prepared
}

class Killed extends Error {}

/** Runs until the given step, and stops there as a kill would. Returns the step, or null when there were fewer. */
function runUntil(run: (onStep: (step: string) => void) => void, steps: number): string | null {
  let left = steps
  let reached = ''
  try {
    run((step) => {
      reached = step
      if (left-- === 0) throw new Killed()
    })
    return null
  } catch (error) {
    if (!(error instanceof Killed)) throw error
    return reached
  }
}

function expectAllNew(present: readonly string[]): void {
  for (const name of FILES) expect(readFileSync(join(folder, name), 'utf8')).toBe(`nieuw ${name}`)
  const aside = join(folder, BEFORE)
  expect(existsSync(aside) ? readdirSync(aside).sort() : []).toEqual([...present])
  for (const name of present) expect(readFileSync(join(aside, name), 'utf8')).toBe(`oud ${name}`)
  expect(readdirSync(folder).sort()).toEqual([...FILES, ...(present.length > 0 ? [BEFORE] : [])].sort())
}

for (const present of [PRESENT, FILES, ['wijktafel.db'], []]) {
  test(`stopped at any step, and again at any step of finishing: all old or all new (${present.length} files)`, () => {
    const stops: string[] = []
    for (let first = 0; ; first++) {
      let wasStopped = true
      for (let second = 0; wasStopped; second++) {
        const prepared = build(present)
        const reached = runUntil(
          (onStep) => commitRestore(folder, { prepared, before: BEFORE }, onStep),
          first,
        )
        if (reached === null) {
          expectAllNew(present)
          // Each file that goes, each that comes, and the two ends.
          expect(stops).toHaveLength(present.length + FILES.length + 2)
          return
        }
        if (second === 0) stops.push(reached)
        if (isRestoreCutOff(folder)) {
          wasStopped = runUntil((onStep) => finishRestore(folder, onStep), second) !== null
          finishRestore(folder)
          expectAllNew(present)
        } else {
          wasStopped = false
          expect(reached).toBe('before the commit')
          expect(finishRestore(folder)).toBeNull()
          dropPrepared(folder)
          for (const name of present) expect(readFileSync(join(folder, name), 'utf8')).toBe(`oud ${name}`)
          expect(readdirSync(folder).sort()).toEqual([...present])
        }
        place.remove()
        place = createTestFolder()
        folder = join(place.path, 'data')
      }
    }
  })
}

test('only names of its own are taken', () => {
  const prepared = build(FILES)
  expect(() => commitRestore(folder, { prepared: '../elders', before: BEFORE })).toThrow('not ours')
  expect(() => commitRestore(folder, { prepared, before: '../../weg' })).toThrow('not ours')
})
