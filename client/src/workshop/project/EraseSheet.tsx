import type { ProjectOverview } from '@wijktafel/shared/api/project'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'

/** Cannot be undone, so one types the name, and is offered to take everything along first. */
export function EraseSheet({ project, onClose }: { project: ProjectOverview; onClose: () => void }) {
  const t = useT()
  const [, navigate] = useLocation()
  const showToast = useToasts((state) => state.show)
  const [name, setName] = useState('')
  const erase = useAction('POST /api/projects/:projectId/erase', {
    errors: 'inline',
    refresh: ['GET /api/projects'],
    onDone: () => {
      showToast({ text: t('erase.done', { name: project.name }), tone: 'fact' })
      navigate('/')
    },
  })
  return (
    <Sheet
      title={t('manage.erase')}
      picture="1F5D1"
      isOpen
      mustAnswer
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <Notice tone="warning">{t('erase.warning')}</Notice>
      <ButtonLink picture="1F4E6" href={`/api/projects/${project.id}/export`} download>
        {t('erase.exportFirst')}
      </ButtonLink>
      <TextField
        label={t('erase.typeName', { name: project.name })}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="off"
        error={erase.error ? t(`error.${erase.error.code}`) : null}
      />
      <Button
        look="stop"
        size="l"
        isDisabled={name.trim() !== project.name || erase.isPending}
        onPress={() => erase.mutate({ params: { projectId: project.id }, body: { name: name.trim() } })}
      >
        {t('erase.button')}
      </Button>
    </Sheet>
  )
}
