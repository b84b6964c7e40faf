import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import type { Actor } from './actor.ts'
import { encodePhoto } from './encodePhoto.ts'
import { storeMedia } from './storeMedia.ts'

export interface StoredPhoto {
  id: MediaId
  width: number
  height: number
}

/** Reads the bytes only after permission is settled. */
interface NewPhoto {
  id: MediaId
  sessionId: SessionId
  readBytes: () => Promise<Uint8Array>
}

/** Stores a photo for a card, a board or a note. The same id from the same sender again is the same photo. */
export async function storePhoto(deps: Deps, actor: Actor, input: NewPhoto): Promise<StoredPhoto> {
  const { id, sessionId, readBytes } = input
  const read = async () => ({ ...(await encodePhoto(await readBytes())), seconds: null })
  const { width, height } = await storeMedia(deps, actor, { id, sessionId, kind: 'image', read })
  return { id, width, height }
}
