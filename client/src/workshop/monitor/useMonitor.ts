import type { Indicator, Measurement, Reflection } from '@wijktafel/shared/api/monitor'
import { useT } from '../../i18n/translate.ts'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'

const refresh = ['GET /api/projects/:projectId/monitor', 'GET /api/projects/:projectId/story'] as const

/** What a team can keep, change and take away in its monitor. What was taken away is put back with one press. */
export function useMonitor(projectId: string, onKept: () => void = () => undefined) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const indicator = useAction('PUT /api/projects/:projectId/indicators/:indicatorId', { refresh })
  const measurement = useAction('PUT /api/projects/:projectId/measurements/:measurementId', { refresh })
  const reflection = useAction('PUT /api/projects/:projectId/reflections/:reflectionId', { refresh })
  const say = (putBack: () => void) =>
    showToast({
      text: t('monitor.isGone'),
      tone: 'fact',
      action: { label: t('common.undo'), run: putBack },
    })

  const keepIndicator = ({ id, ...body }: Indicator) =>
    indicator.mutate({ params: { projectId, indicatorId: id }, body }, { onSuccess: onKept })
  const keepMeasurement = ({ id, ...body }: Measurement) =>
    measurement.mutate({ params: { projectId, measurementId: id }, body }, { onSuccess: onKept })
  const keepReflection = ({ id, ...body }: Reflection) =>
    reflection.mutate({ params: { projectId, reflectionId: id }, body }, { onSuccess: onKept })

  return {
    isPending: indicator.isPending || measurement.isPending || reflection.isPending,
    keepIndicator,
    keepMeasurement,
    keepReflection,
    removeIndicator: (thing: Indicator) => {
      const { id: indicatorId, ...body } = thing
      indicator.mutate(
        { params: { projectId, indicatorId }, body: { ...body, removed: true } },
        { onSuccess: () => say(() => keepIndicator(thing)) },
      )
    },
    removeMeasurement: (thing: Measurement) => {
      const { id: measurementId, ...body } = thing
      measurement.mutate(
        { params: { projectId, measurementId }, body: { ...body, removed: true } },
        { onSuccess: () => say(() => keepMeasurement(thing)) },
      )
    },
    removeReflection: (thing: Reflection) => {
      const { id: reflectionId, ...body } = thing
      reflection.mutate(
        { params: { projectId, reflectionId }, body: { ...body, removed: true } },
        { onSuccess: () => say(() => keepReflection(thing)) },
      )
    },
  }
}
