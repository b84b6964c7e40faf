import type { Phase } from '@wijktafel/shared/method/phase'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button, type ButtonLook } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { AgendaChoice } from './AgendaChoice.tsx'
import { MeetingForm } from './MeetingForm.tsx'

interface NewMeetingProps {
  projectId: string
  phase: Phase
  look: ButtonLook
  size?: 'm' | 'l'
}

/** `agenda` undefined: not chosen yet. Null: an empty agenda. */
type Choice = { id: string; title: string } | null | undefined

/** Two questions: which agenda, then when and where. */
export function NewMeeting({ projectId, phase, look, size = 'l' }: NewMeetingProps) {
  const t = useT()
  const [, navigate] = useLocation()
  const [isOpen, setIsOpen] = useState(false)
  const [choice, setChoice] = useState<Choice>(undefined)
  const close = () => {
    setIsOpen(false)
    setChoice(undefined)
  }
  return (
    <>
      <Button look={look} size={size} pictureEnd="2795" onPress={() => setIsOpen(true)}>
        {t('newMeeting.open')}
      </Button>
      <Sheet
        title={t(choice === undefined ? 'newMeeting.chooseAgenda' : 'newMeeting.whenAndWhere')}
        picture={choice === undefined ? '1F4CB' : '1F4C5'}
        place={choice === undefined ? 'wide' : 'center'}
        isOpen={isOpen}
        onClose={close}
        closeLabel={t('common.close')}
      >
        {choice === undefined ? (
          <AgendaChoice projectId={projectId} phase={phase} onChoose={setChoice} />
        ) : (
          <MeetingForm
            projectId={projectId}
            phase={phase}
            agenda={choice}
            onBack={() => setChoice(undefined)}
            onMade={(id) => navigate(`/bijeenkomst/${id}/agenda`)}
          />
        )}
      </Sheet>
    </>
  )
}
