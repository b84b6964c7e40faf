import { useCallback, useMemo } from 'react'
import { useT } from '../../i18n/translate.ts'
import type { EasyWords } from '../../notes/easy/easyWords.ts'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'

const REFRESH = ['GET /api/projects/:projectId/accepted-words'] as const
/** What we call people and votes ourselves: in the minutes, and on every screen. */
const OURS: readonly string[] = ['bewoner', 'bewoners', 'professional', 'professionals', 'stip', 'stippen']

/** Words that are clear enough in a project; saying so of one more can be taken back at once. */
export function useEasyWords(projectId: string): EasyWords {
  const t = useT()
  const params = useMemo(() => ({ projectId }), [projectId])
  const known = useEndpoint('GET /api/projects/:projectId/accepted-words', { params })
  const { mutate: add } = useAction('POST /api/projects/:projectId/accepted-words', { refresh: REFRESH })
  const { mutate: remove } = useAction('POST /api/projects/:projectId/accepted-words/remove', {
    refresh: REFRESH,
  })
  const showToast = useToasts((state) => state.show)
  const accept = useCallback(
    (word: string) => {
      add(
        { params, body: { word } },
        {
          onSuccess: () =>
            showToast({
              text: t('easy.accepted', { word }),
              tone: 'fact',
              action: { label: t('common.undo'), run: () => remove({ params, body: { word } }) },
            }),
        },
      )
    },
    [add, remove, params, showToast, t],
  )
  const accepted = useMemo(() => [...OURS, ...(known.data?.words ?? [])], [known.data])
  return { accepted, accept }
}
