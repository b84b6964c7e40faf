import { useQueryClient } from '@tanstack/react-query'
import type { ReportPicture } from '@wijktafel/shared/api/reportPicture'
import { type MediaId, newId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { call } from '../api/call.ts'
import { useT } from '../i18n/translate.ts'
import { useToasts } from '../ui/toasts.ts'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'

/**
 * Takes a picture out of the report and off the server; undefined for who may not. For a moment it can be put back: this
 * page still has it.
 */
export function useRemovePicture(sessionId: string): ((picture: ReportPicture) => void) | undefined {
  const t = useT()
  const client = useQueryClient()
  const showToast = useToasts((state) => state.show)
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  if (!session.data || !can(session.data.role, 'note.edit')) return undefined

  const refresh = () => client.invalidateQueries({ queryKey: ['GET /api/sessions/:sessionId/report'] })
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      await refresh()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'serverError'
      showToast({ text: t(`error.${code}`), tone: 'problem' })
    }
  }
  const remove = async (picture: ReportPicture) => {
    const { mediaId, id: reportPictureId } = picture
    const bytes = await call('GET /api/media/:mediaId', { params: { mediaId }, query: { size: 'full' } })
    await call('DELETE /api/report-pictures/:reportPictureId', { params: { reportPictureId } })
    const putBack = () => void attempt(() => restorePicture(sessionId, picture, bytes))
    showToast({
      text: t('report.picture.removed'),
      tone: 'fact',
      action: { label: t('report.picture.putBack'), run: putBack },
    })
  }
  return (picture) => void attempt(() => remove(picture))
}

async function restorePicture(sessionId: string, picture: ReportPicture, bytes: Blob): Promise<void> {
  const { id, activityId, title, alt } = picture
  const stored = await call('POST /api/sessions/:sessionId/report-media', {
    params: { sessionId },
    query: { id: newId<MediaId>() },
    body: bytes,
  })
  await call('POST /api/sessions/:sessionId/report-pictures', {
    params: { sessionId },
    body: { id, mediaId: stored.id, activityId, title, alt },
  })
}
