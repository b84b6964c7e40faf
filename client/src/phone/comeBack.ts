import type { SessionId } from '@wijktafel/shared/ids'
import { createDeviceMemory } from './device.ts'
import { lazyScreen } from './frame/lazyScreen.tsx'
import { type LoadedLanguage, loadLanguage } from './language/loadLanguage.ts'
import { readKeptStage } from './meeting/keptStage.ts'

/** Longer than this nobody looks at an empty page: then what comes in later is waited for in sight. */
const IN_SIGHT_AFTER_MS = 500

/** The people at this device and their meeting: the way in does without. */
export const laterDevice = lazyScreen(async () => {
  // What this device kept of the meeting is read before anything is asked.
  const [{ AtDevice }] = await Promise.all([import('./people/AtDevice.tsx'), import('y-indexeddb')])
  return AtDevice
})

/**
 * For who was here before: words, meeting and pictures are asked for at once, before anything is drawn, so that a phone
 * that kept them opens where it was. Gives the words, where they came in soon enough. Never rejects.
 */
export async function comeBack(): Promise<LoadedLanguage | null> {
  const memory = createDeviceMemory()
  const language = memory.readLanguage()
  if (!language) return null
  const words = loadLanguage(language).catch(() => null)
  const [seat] = memory.readSeats()
  const all = Promise.all([words, seat ? openMeeting(seat.sessionId) : null])
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), IN_SIGHT_AFTER_MS))
  return Promise.race([all.then(([loaded]) => loaded), late])
}

/** The meeting's part, and where the meeting was when this device last heard of it: the first screen is then the right one. */
async function openMeeting(sessionId: SessionId): Promise<void> {
  const stage = import('./meeting/openStageAhead.ts').then(({ openStageAhead }) => openStageAhead(sessionId))
  await Promise.all([laterDevice.fetchAhead(), readKeptStage(sessionId) ?? stage.catch(() => undefined)])
}
