import type { NoteCard } from '@wijktafel/shared/api/project'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { QuestionForm } from '../questions/QuestionForm.tsx'

interface AskReadingProps {
  projectId: string
  note: Pick<NoteCard, 'id' | 'title'>
  /** It was asked before. */
  isAgain: boolean
}

/** Asks what people read in a note: a question by link, with the text as it is now. */
export function AskReading({ projectId, note, isAgain }: AskReadingProps) {
  const t = useT()
  const [, navigate] = useLocation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button size="s" picture="1F5E3" onPress={() => setIsOpen(true)}>
        {t(isAgain ? 'reading.askAgain' : 'reading.ask')}
      </Button>
      <Sheet
        title={t('reading.ask')}
        picture="1F4D6"
        place="wide"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <QuestionForm projectId={projectId} note={note} onMade={(id) => navigate(`/vraag/${id}`)} />
      </Sheet>
    </>
  )
}
