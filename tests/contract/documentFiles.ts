import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Paths of SQLite files that are not there yet, each in a folder of its own. */
export function createDocumentFiles() {
  let folders: string[] = []
  return {
    newFile(): string {
      const folder = mkdtempSync(join(tmpdir(), 'wijktafel-documents-'))
      folders.push(folder)
      return join(folder, 'documents.db')
    },
    /** Throws all of them away. */
    clear(): void {
      for (const folder of folders) rmSync(folder, { recursive: true })
      folders = []
    },
  }
}
