import { closeSync, fsyncSync, openSync } from 'node:fs'

/** What is in this file now survives the loss of power. */
export function flushFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The names in this folder (what was made, renamed, removed) survive the loss of power. */
export function flushFolder(path: string): void {
  // Windows has no such thing, and writes names through.
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
