import { resolve } from 'node:path'
import { explainBackup } from '@wijktafel/server/backup/explainBackup'
import { EnvError } from '@wijktafel/server/env'

/** A path as the host typed it: pnpm runs scripts in the project's own folder, and tells from where it was called. */
export function fileFromHost(name: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), name)
}

/** Runs a command and prints what it says. Without an answer it prints how to use it; a failure ends with 1 and plain words. */
export async function runForHost(usage: string, run: () => Promise<string[] | null>): Promise<void> {
  try {
    const lines = await run()
    if (lines) process.stdout.write(`\n${lines.join('\n')}\n\n`)
    else end(usage)
  } catch (error) {
    const words = error instanceof EnvError ? error.message : explainBackup(error)
    if (words) end(`\n${words}\n`)
    else if (isWrongOption(error)) end(usage)
    else end(error instanceof Error ? `${error.stack}` : String(error))
  }
}

function end(words: string): void {
  process.stderr.write(`${words}\n`)
  process.exitCode = 1
}

function isWrongOption(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

const SHOW_EVERY_MS = 200

/** A counter on one line of the terminal; a log that nobody watches gets none. */
export function openProgress(word: string): { show: (rows: number) => void; end: () => void } {
  const { isTTY } = process.stdout
  let shownAt = 0
  return {
    show(rows) {
      const now = performance.now()
      if (!isTTY || now - shownAt < SHOW_EVERY_MS) return
      shownAt = now
      process.stdout.write(`\r${word}: ${rows.toLocaleString('nl-NL')} regels…`)
    },
    end() {
      if (isTTY && shownAt > 0) process.stdout.write('\r\u001b[K')
    },
  }
}
