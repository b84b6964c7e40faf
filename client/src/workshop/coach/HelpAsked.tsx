import type { ProjectCard } from '@wijktafel/shared/api/project'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'
import { formatDay } from '../shell/dates.ts'

interface HelpAskedProps {
  projectId: string
  help: NonNullable<ProjectCard['help']>
}

const refresh = ['GET /api/projects', 'GET /api/projects/:projectId'] as const

/** What a team asks its coach, until it came. Ended by mistake it is asked again with one press, by the team. */
export function HelpAsked({ projectId, help }: HelpAskedProps) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const params = { projectId }
  const end = useAction('DELETE /api/projects/:projectId/help', {
    refresh,
    onDone: () => showToast({ text: t('help.isDone'), tone: 'fact' }),
  })
  return (
    <Notice picture="1F6DF">
      {t('help.asked', { day: formatDay(help.at) })} <strong>{help.text}</strong>{' '}
      <Button size="s" look="quiet" isDisabled={end.isPending} onPress={() => end.mutate({ params })}>
        {t('help.end')}
      </Button>
    </Notice>
  )
}
