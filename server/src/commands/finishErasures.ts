import type { Deps } from '../deps.ts'
import { endErasure, listErasures } from '../storage/pendingErasures.ts'

/** Erases the live documents whose rows are gone. Called after each deletion, and at the start for what a crash left. */
export async function finishErasures({ db, rooms }: Pick<Deps, 'db' | 'rooms'>): Promise<void> {
  for (const { key, names } of await listErasures(db)) {
    await rooms.erase(names)
    await endErasure(db, key)
  }
}
