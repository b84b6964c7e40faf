import { join } from 'node:path'
import { keepErased, readErasures } from './keepErased.ts'
import { commitRestore } from './restoreFiles.ts'

export interface ReplaceOptions {
  prepared: string
  before: string
  keepErased: boolean
}

/**
 * The moment of a restore: nobody uses the data folder, its lock is held. Erases once more what was erased while the files were
 * prepared, and puts them in place. Returns the projects that stay erased. Throws before anything has changed, or not at all but
 * for a broken disk; then the next start goes on with it.
 */
export function replaceData(folder: string, options: ReplaceOptions): string[] {
  const erasures = options.keepErased ? readErasures(folder) : []
  const kept = keepErased(join(folder, options.prepared), erasures)
  commitRestore(folder, options)
  return kept
}
