import type { ProjectCard } from '@wijktafel/shared/api/project'
import { newId, type ProjectId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readForm } from '../account/readForm.ts'
import { useAction } from '../queries/useAction.ts'
import styles from './NewProjectSheet.module.css'
import { ProjectFields } from './ProjectFields.tsx'

interface NewProjectSheetProps {
  isOpen: boolean
  onClose: () => void
  onMade: (project: ProjectCard) => void
}

export function NewProjectSheet({ isOpen, onClose, onMade }: NewProjectSheetProps) {
  const t = useT()
  const [picture, setPicture] = useState('1F3D8')
  // One id for one opened form: pressing twice makes one project.
  const [id] = useState(() => newId<ProjectId>())
  const create = useAction('POST /api/projects', {
    errors: 'inline',
    refresh: ['GET /api/projects'],
    onDone: onMade,
  })
  return (
    <Sheet
      title={t('newProject.title')}
      picture="1F3D8"
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          const { name = '', neighbourhood = '', theme = '' } = readForm(event)
          create.mutate({ body: { id, name, neighbourhood, theme, picture } })
        }}
      >
        {create.error && <Notice tone="problem">{t(`error.${create.error.code}`)}</Notice>}
        <ProjectFields picture={picture} onPicture={setPicture} />
        <Button look="now" size="l" type="submit" isDisabled={create.isPending}>
          {t('newProject.button')}
        </Button>
      </form>
    </Sheet>
  )
}
