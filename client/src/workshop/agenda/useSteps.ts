import { useQueryClient } from '@tanstack/react-query'
import type { Activity, SessionDetail } from '@wijktafel/shared/api/session'
import { useT } from '../../i18n/translate.ts'
import { useToasts } from '../../ui/toasts.ts'
import { useSessionAction } from '../queries/useSessionAction.ts'

/** What one can do with the steps of an agenda. Moving shows at once; taking out can be taken back. */
export function useSteps(session: SessionDetail) {
  const t = useT()
  const client = useQueryClient()
  const showToast = useToasts((state) => state.show)
  const change = useSessionAction('PATCH /api/activities/:activityId')
  const remove = useSessionAction('DELETE /api/activities/:activityId')
  const restore = useSessionAction('POST /api/activities/:activityId/restore')

  const move = (id: string, position: number) => {
    const key = ['GET /api/sessions/:sessionId', { params: { sessionId: session.id } }]
    client.setQueryData<SessionDetail>(
      key,
      (old) => old && { ...old, activities: moved(old.activities, id, position) },
    )
    change.mutate(
      { params: { activityId: id }, body: { position } },
      { onError: () => client.invalidateQueries({ queryKey: key }) },
    )
  }
  const takeOut = ({ id, title }: Activity) =>
    remove.mutate(
      { params: { activityId: id } },
      {
        onSuccess: () =>
          showToast({
            text: t('agenda.removed', { title }),
            tone: 'fact',
            action: { label: t('common.undo'), run: () => restore.mutate({ params: { activityId: id } }) },
          }),
      },
    )
  return { change, move, takeOut }
}

function moved(activities: readonly Activity[], id: string, position: number): Activity[] {
  const activity = activities.find((each) => each.id === id)
  const others = activities.filter((each) => each.id !== id)
  return activity ? others.toSpliced(position, 0, activity) : others
}
