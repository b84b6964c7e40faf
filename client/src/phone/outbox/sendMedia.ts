import type { SessionId } from '@wijktafel/shared/ids'
import { call } from '../../api/call.ts'
import type { CardContent } from './outboxItem.ts'

/** Sends the photo and the recording of a card. Twice the same id is one file, so that an outbox may try again. */
export async function sendMedia(sessionId: SessionId, { photo, voice }: CardContent): Promise<void> {
  const params = { sessionId }
  if (photo)
    await call('POST /api/sessions/:sessionId/media', { params, query: { id: photo.id }, body: photo.blob })
  if (voice) {
    const { id, blob, seconds } = voice
    const query = { id, ...(seconds > 0 && { seconds: String(seconds) }) }
    await call('POST /api/sessions/:sessionId/sounds', { params, query, body: blob })
  }
}
