/** Together, before a shutdown: without a snapshot nothing is lost, the next start only has more to read. */
const LAST_SNAPSHOTS_MS = 2_000

/** A room, seen by who shuts down. */
export interface LongLogged {
  /** Its log is long, and the last snapshot did not fail. */
  readonly wantsSnapshot: boolean
  /** Works on a closed room too. Never rejects. */
  makeSnapshot(): Promise<void>
}

/** Snapshots for those that want one, one after another, as far as the time allows. Never rejects, and ends in time. */
export async function makeLastSnapshots(rooms: readonly LongLogged[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      isOver = true
      resolve()
    }, LAST_SNAPSHOTS_MS)
  })
  for (const room of rooms) {
    if (isOver) break
    if (room.wantsSnapshot) await Promise.race([room.makeSnapshot(), over])
  }
  clearTimeout(timer)
}
