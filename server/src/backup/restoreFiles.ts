import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newId } from '@wijktafel/shared/ids'
import { flushFile, flushFolder } from './flushToDisk.ts'
import { DOCUMENTS_FILE, SQL_FILE } from './sqliteSource.ts'

/**
 * How prepared files take the place of the present ones, whole or not at all. All of it under the lock of the data folder.
 *
 * F1 Until the prepared folder is renamed to `terugzetten`, nothing has happened. From then on the restore has happened:
 *    whoever opens the data folder next finishes it first (`finishRestore`).
 * F2 Each step can be done again. A present file with its log leaves before the new one comes, and only while the new one still waits.
 * F3 What was there is moved aside, never deleted: a crash leaves both.
 */
const COMMITTED = 'terugzetten'
const PREPARED = /^terugzetten-[a-z0-9]+\.part$/
const BEFORE = /^voor-terugzetten-[\w-]+$/
const NOTE_OF_BEFORE = 'before.txt'
/** What SQLite keeps beside a file. Left behind, it would be played back into the file that takes its place. */
const LOGS = ['-wal', '-shm', '-journal']

/** Where a restore may prepare its files: in the data folder, so that they only need another name later. */
export function newPreparedName(): string {
  return `${COMMITTED}-${newId()}.part`
}

export function isPreparedName(name: string): boolean {
  return PREPARED.test(name)
}

/** `voor-terugzetten-2026-11-22-143015`: the time at which it was put aside. The second one in a second ends in `-2`. */
export function beforeName(at: number, isTaken: (name: string) => boolean): string {
  const time = new Date(at).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')
  const first = `voor-terugzetten-${time}`
  let name = first
  for (let count = 2; isTaken(name); count++) name = `${first}-${count}`
  return name
}

/** What was there is kept as a file next to the backup that took its place. */
export function fileOfBefore(backupFile: string, before: string): string {
  return join(dirname(backupFile), `${before}.wijktafel`)
}

/** A step of the way, for tests that stop at each of them. */
type OnStep = (step: string) => void

/** Puts the prepared files in place; the present ones, if any, go to the folder `before`. Both are names within the data folder. */
export function commitRestore(
  folder: string,
  { prepared, before }: { prepared: string; before: string },
  onStep: OnStep = () => undefined,
): void {
  if (!isPreparedName(prepared) || !BEFORE.test(before)) throw new Error(`not ours: ${prepared}, ${before}`)
  const note = join(folder, prepared, NOTE_OF_BEFORE)
  writeFileSync(note, before)
  flushFile(note)
  flushFolder(join(folder, prepared))
  onStep('before the commit')
  renameSync(join(folder, prepared), join(folder, COMMITTED))
  flushFolder(folder)
  finishRestore(folder, onStep)
}

/** The files of two times lie beside each other; under the lock of the data folder `finishRestore` goes on with it. */
export function isRestoreCutOff(folder: string): boolean {
  return existsSync(join(folder, COMMITTED, NOTE_OF_BEFORE))
}

/** Finishes what a crash left half done. Returns the folder with what was there before, or null when there was nothing to finish. */
export function finishRestore(folder: string, onStep: OnStep = () => undefined): string | null {
  const committed = join(folder, COMMITTED)
  const note = join(committed, NOTE_OF_BEFORE)
  if (!existsSync(note)) {
    // Renamed as a whole, so without the note only what is left of a finished one.
    rmSync(committed, { recursive: true, force: true })
    return null
  }
  const before = readFileSync(note, 'utf8')
  if (!BEFORE.test(before)) throw new Error(`${note} names no folder of ours`)
  for (const name of [DOCUMENTS_FILE, SQL_FILE]) {
    if (!existsSync(join(committed, name))) continue
    moveAside(folder, before, name, onStep)
    onStep(`before ${name} comes`)
    renameSync(join(committed, name), join(folder, name))
    flushFolder(folder)
    flushFolder(committed)
  }
  onStep('before the end')
  rmSync(note)
  rmSync(committed, { recursive: true })
  flushFolder(folder)
  return before
}

function moveAside(folder: string, before: string, name: string, onStep: OnStep): void {
  const aside = join(folder, before)
  for (const present of [name, ...LOGS.map((log) => name + log)]) {
    if (!existsSync(join(folder, present))) continue
    mkdirSync(aside, { recursive: true, mode: 0o700 })
    onStep(`before ${present} goes`)
    renameSync(join(folder, present), join(aside, present))
  }
  if (existsSync(aside)) flushFolder(aside)
  flushFolder(folder)
}

/** Throws away what a killed restore had prepared. Only while holding the lock of backups: another may be preparing. */
export function dropPrepared(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (isPreparedName(name)) rmSync(join(folder, name), { recursive: true })
  }
}
