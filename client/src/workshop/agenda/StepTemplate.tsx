import type { Activity } from '@wijktafel/shared/api/session'
import { newId } from '@wijktafel/shared/ids'
import type { Template } from '@wijktafel/shared/method/template'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { useSessionAction } from '../queries/useSessionAction.ts'
import { type SaveWay, TemplateEditor } from './TemplateEditor.tsx'
import { TemplateGuide } from './TemplateGuide.tsx'
import { TemplateNewsLine } from './TemplateNewsLine.tsx'
import { useOwnTemplates } from './useOwnTemplates.ts'

interface StepTemplateProps {
  projectId: string
  activity: Activity
  /** The step was changed. */
  onDone: () => void
}

/** The template of a step: how to lead it, and the way to change it, for this meeting or for the project. */
export function StepTemplate({ projectId, activity, onDone }: StepTemplateProps) {
  const t = useT()
  const params = { activityId: activity.id }
  const template = useEndpoint('GET /api/activities/:activityId/template', { params })
  const [editing, setEditing] = useState<Template | null>(null)
  const own = useOwnTemplates(projectId)
  const change = useSessionAction('PUT /api/activities/:activityId/template', onDone)
  const hasBegun = activity.state !== 'planned' || activity.boardId !== null
  const forStep: SaveWay = {
    label: t('template.saveForStep'),
    save: (changed) => change.mutate({ params, body: { template: changed } }),
  }
  const forProject: SaveWay = {
    label: t('template.saveForProject'),
    picture: '1F5C2',
    save: (changed) =>
      own.save.mutate(
        { params: { projectId, templateId: newId() }, body: { template: changed } },
        { onSuccess: () => setEditing(null) },
      ),
  }
  if (!template.data) return null
  return (
    <>
      <Button picture="1F6E0" onPress={() => setEditing(template.data)}>
        {t('template.change')}
      </Button>
      <TemplateNewsLine news={own.news} />
      {hasBegun && <p>{t('template.stepBegan')}</p>}
      <TemplateGuide template={template.data} />
      {editing && (
        <TemplateEditor
          template={editing}
          ways={hasBegun ? [forProject] : [forStep, forProject]}
          isBusy={own.save.isPending || change.isPending}
          error={own.save.error ?? change.error}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
