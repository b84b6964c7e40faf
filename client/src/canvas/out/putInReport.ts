import { type BoardId, type MediaId, newId, type ReportPictureId } from '@wijktafel/shared/ids'
import { call } from '../../api/call.ts'

interface NewReportPicture {
  boardId: BoardId
  blob: Blob
  /** The zone that it shows, if it shows one: its step gets the picture. */
  zoneId: string | null
  title: string
  alt: string
}

/** Stores the picture on our own server and sets it in the report. Answers with how to take it out again. */
export async function putInReport({
  boardId,
  blob,
  ...about
}: NewReportPicture): Promise<() => Promise<void>> {
  const { sessionId } = await call('GET /api/boards/:boardId', { params: { boardId } })
  const { id: mediaId } = await call('POST /api/sessions/:sessionId/report-media', {
    params: { sessionId },
    query: { id: newId<MediaId>() },
    body: blob,
  })
  const id = newId<ReportPictureId>()
  await call('POST /api/sessions/:sessionId/report-pictures', {
    params: { sessionId },
    body: { id, mediaId, boardId, ...about },
  })
  return async () => {
    await call('DELETE /api/report-pictures/:reportPictureId', { params: { reportPictureId: id } })
  }
}
