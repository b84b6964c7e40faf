import type { ProjectOverview } from '@wijktafel/shared/api/project'
import { LIMITS } from '@wijktafel/shared/limits'
import { can } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readForm } from '../account/readForm.ts'
import { useAction } from '../queries/useAction.ts'
import styles from './AskHelp.module.css'
import { HelpAsked } from './HelpAsked.tsx'

/** A team asks its coach with one press and a few words; what it asks stands here until it came. Nothing without a coach. */
export function AskHelp({ project }: { project: ProjectOverview }) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  const hasCoach = project.members.some(({ role }) => role === 'coach')
  const ask = useAction('PUT /api/projects/:projectId/help', {
    errors: 'inline',
    refresh: ['GET /api/projects/:projectId', 'GET /api/projects'],
    onDone: () => setIsOpen(false),
  })
  if (project.help) return <HelpAsked projectId={project.id} help={project.help} />
  if (!hasCoach || !can(project.role, 'help.ask')) return null
  return (
    <>
      <Button picture="1F6DF" onPress={() => setIsOpen(true)}>
        {t('help.ask')}
      </Button>
      <Sheet
        title={t('help.ask')}
        picture="1F6DF"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <form
          className={styles.form}
          onSubmit={(event) => {
            const { text = '' } = readForm(event)
            ask.mutate({ params: { projectId: project.id }, body: { text } })
          }}
        >
          <p>{t('help.hint')}</p>
          {ask.error && <Notice tone="problem">{t(`error.${ask.error.code}`)}</Notice>}
          <TextArea label={t('help.what')} name="text" required maxLength={LIMITS.HELP_LENGTH} />
          <Button type="submit" look="now" isDisabled={ask.isPending}>
            {t('help.send')}
          </Button>
        </form>
      </Sheet>
    </>
  )
}
