import { type MediaId, newId } from '@wijktafel/shared/ids'
import { useCallback } from 'react'
import { call } from '../../api/call.ts'

/** Sends a photo of this meeting. Rejects with a `CallError` when it is refused. */
export function usePhotoUpload(sessionId: string) {
  return useCallback(
    async (file: File) => {
      const { id, width, height } = await call('POST /api/sessions/:sessionId/media', {
        params: { sessionId },
        query: { id: newId<MediaId>() },
        body: file,
      })
      return { id, w: width, h: height }
    },
    [sessionId],
  )
}
