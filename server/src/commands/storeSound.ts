import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { readSound } from '../sounds/readSound.ts'
import type { Actor } from './actor.ts'
import { storeMedia } from './storeMedia.ts'

export interface StoredSound {
  id: MediaId
  /** Whole, at least 1, at most LIMITS.SOUND_SECONDS. */
  seconds: number
}

interface NewSound {
  id: MediaId
  sessionId: SessionId
  /** What the recorder measured; counts only where the file does not say it. */
  seconds?: number | undefined
  readBytes: () => Promise<Uint8Array>
}

/** A recorder that stops after a minute writes a little more than a minute. */
const GRACE_SECONDS = 1

/** Stores what someone said aloud. The same id from the same sender again is the same recording. */
export async function storeSound(deps: Deps, actor: Actor, input: NewSound): Promise<StoredSound> {
  const { id, sessionId } = input
  const read = async () => {
    const { mime, seconds, bytes } = readSound(await input.readBytes())
    const length = wholeSeconds(seconds ?? input.seconds ?? LIMITS.SOUND_SECONDS)
    return { mime, seconds: length, full: bytes, small: new Uint8Array(), width: 0, height: 0 }
  }
  const { seconds } = await storeMedia(deps, actor, { id, sessionId, kind: 'sound', read })
  return { id, seconds: seconds ?? 0 }
}

function wholeSeconds(seconds: number): number {
  if (seconds > LIMITS.SOUND_SECONDS + GRACE_SECONDS) throw new Refusal('soundTooLong')
  return Math.min(LIMITS.SOUND_SECONDS, Math.max(1, Math.round(seconds)))
}
