import type { KeptAgenda } from '@wijktafel/shared/api/agenda'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import type { CallError } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'

const LIST = 'GET /api/projects/:projectId/agendas'

/** What to say where the agendas stand: words at the edge of the screen are not heard while a dialog is open. */
export interface AgendaNews {
  tone: 'fact' | 'problem'
  text: string
  undo?: () => void
}

/** The agendas that a project keeps, and what one can do with them. What is taken away can be put back. */
export function useOwnAgendas(projectId: string) {
  const t = useT()
  const [news, setNews] = useState<AgendaNews | null>(null)
  const list = useEndpoint(LIST, { params: { projectId } })
  const complain = (text: string) => setNews({ tone: 'problem', text })
  const onError = ({ code }: CallError) => complain(t(`error.${code}`))
  const options = { refresh: [LIST], errors: 'inline' } as const
  const remove = useAction('DELETE /api/projects/:projectId/agendas/:agendaId', options)
  const restore = useAction('POST /api/projects/:projectId/agendas/:agendaId/restore', options)
  const bring = useAction('POST /api/projects/:projectId/agendas/:agendaId/file', {
    ...options,
    onDone: ({ agenda }) => setNews({ tone: 'fact', text: t('template.brought', { title: agenda.title }) }),
  })
  const takeAway = ({ id, agenda }: KeptAgenda) => {
    const params = { projectId, agendaId: id }
    const undo = () => restore.mutate({ params }, { onSuccess: () => setNews(null), onError })
    const text = t('agenda.removed', { title: agenda.title })
    remove.mutate({ params }, { onSuccess: () => setNews({ tone: 'fact', text, undo }), onError })
  }
  const bringFile = async (file: File) => {
    // Not even read when it is too large: a film that somebody picked by mistake would fill the memory.
    if (file.size > LIMITS.AGENDA_FILE_BYTES) return complain(t('error.tooLarge'))
    const text = await file.text()
    bring.mutate({ params: { projectId, agendaId: newId() }, body: { text } }, { onError })
  }
  return { agendas: list.data?.agendas ?? [], news, takeAway, bringFile, isBusy: bring.isPending }
}
