import type { OwnTemplate } from '@wijktafel/shared/api/template'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import type { CallError } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'

const LIST = 'GET /api/projects/:projectId/templates'
const refresh = [LIST] as const

/** What to say where the templates stand: words at the edge of the screen are not heard while a dialog is open. */
export interface TemplateNews {
  tone: 'fact' | 'problem'
  text: string
  undo?: () => void
}

/** The project's own templates, and what one can do with them. What is taken away can be put back. */
export function useOwnTemplates(projectId: string) {
  const t = useT()
  const [news, setNews] = useState<TemplateNews | null>(null)
  const list = useEndpoint(LIST, { params: { projectId } })
  const say = (text: string) => setNews({ tone: 'fact', text })
  const complain = (text: string) => setNews({ tone: 'problem', text })
  const onError = ({ code }: CallError) => complain(t(`error.${code}`))
  const options = { refresh, errors: 'inline' } as const
  const save = useAction('PUT /api/projects/:projectId/templates/:templateId', {
    ...options,
    onDone: ({ template }) => say(t('template.saved', { title: template.title })),
  })
  const remove = useAction('DELETE /api/projects/:projectId/templates/:templateId', options)
  const restore = useAction('POST /api/projects/:projectId/templates/:templateId/restore', options)
  const bring = useAction('POST /api/projects/:projectId/templates/:templateId/file', {
    ...options,
    onDone: ({ ownTemplate: { template }, unknownPictures }) => {
      const pictures = unknownPictures > 0 ? ` ${t('template.unknownPictures', { n: unknownPictures })}` : ''
      say(t('template.brought', { title: template.title }) + pictures)
    },
  })
  const takeAway = ({ id, template }: OwnTemplate) => {
    const params = { projectId, templateId: id }
    const undo = () => restore.mutate({ params }, { onSuccess: () => setNews(null), onError })
    const text = t('agenda.removed', { title: template.title })
    remove.mutate({ params }, { onSuccess: () => setNews({ tone: 'fact', text, undo }), onError })
  }
  const bringFile = async (file: File) => {
    // Not even read when it is too large: a film that somebody picked by mistake would fill the memory.
    if (file.size > LIMITS.TEMPLATE_FILE_BYTES) return complain(t('template.tooLarge'))
    const text = await file.text()
    bring.mutate({ params: { projectId, templateId: newId() }, body: { text } }, { onError })
  }
  return { templates: list.data?.templates ?? [], news, save, takeAway, bringFile, isBusy: bring.isPending }
}
