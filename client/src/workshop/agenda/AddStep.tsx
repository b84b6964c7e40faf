import type { SessionDetail } from '@wijktafel/shared/api/session'
import { type ActivityId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useSessionAction } from '../queries/useSessionAction.ts'
import { TemplateChoice } from './TemplateChoice.tsx'

export function AddStep({ session }: { session: SessionDetail }) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  const add = useSessionAction('POST /api/sessions/:sessionId/activities', () => setIsOpen(false))
  const isFull = session.activities.length >= LIMITS.ACTIVITIES_PER_SESSION
  return (
    <>
      <Button size="l" picture="2795" isDisabled={isFull} onPress={() => setIsOpen(true)}>
        {t('agenda.add')}
      </Button>
      <Sheet
        title={t('agenda.choose')}
        picture="1F4CB"
        place="wide"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <TemplateChoice
          projectId={session.projectId}
          phase={session.phase}
          isBusy={add.isPending}
          onChoose={(templateId) =>
            add.mutate({ params: { sessionId: session.id }, body: { id: newId<ActivityId>(), templateId } })
          }
        />
      </Sheet>
    </>
  )
}
