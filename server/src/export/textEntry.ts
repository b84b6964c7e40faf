import type { ZipEntry } from './zipStream.ts'

export function textEntry(path: string, text: string): ZipEntry {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** JSON that people can read too. */
export function jsonEntry(path: string, value: unknown): ZipEntry {
  return textEntry(path, `${JSON.stringify(value, null, 2)}\n`)
}
