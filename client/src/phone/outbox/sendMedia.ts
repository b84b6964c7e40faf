import type { SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { CardContent } from './outboxItem.ts'
import { type OnProgress, sendInPieces } from './sendInPieces.ts'

/** Sends the photo and the recording of a card, each from where it was when the line broke. */
export async function sendMedia(
  sessionId: SessionId,
  { photo, voice }: CardContent,
  onProgress?: OnProgress,
): Promise<void> {
  if (photo) await sendInPieces(sessionId, { ...photo, kind: 'image' }, onProgress)
  if (!voice) return
  const { id, blob, seconds } = voice
  await sendInPieces(
    sessionId,
    { id, blob, kind: 'sound', ...(seconds > 0 && { seconds: Math.min(seconds, LIMITS.SOUND_SECONDS) }) },
    onProgress,
  )
}
