import type { PeoplePerSide } from '@wijktafel/shared/decisions/hands'
import type { DecisionId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet, SheetButtons } from '../../ui/Sheet.tsx'
import { useAction } from '../queries/useAction.ts'
import { PerSideFields } from './PerSideFields.tsx'

interface HandVotersProps {
  decisionId: DecisionId
  hands: PeoplePerSide
  onClose: () => void
}

/** Says before it opens how many vote by raising a hand. */
export function HandVoters({ decisionId, hands, onClose }: HandVotersProps) {
  const t = useT()
  const [people, setPeople] = useState(hands)
  const save = useAction('POST /api/decisions/:decisionId/hand-voters', {
    refresh: ['GET /api/decisions/:decisionId/ways', 'GET /api/sessions/:sessionId/decisions'],
    onDone: onClose,
  })
  return (
    <Sheet title={t('hands.draft')} picture="270B" isOpen onClose={onClose} closeLabel={t('common.close')}>
      <p>{t('hands.draftText')}</p>
      <PerSideFields legend={t('hands.howMany')} people={people} onChange={setPeople} />
      <SheetButtons>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="now"
          isDisabled={save.isPending}
          onPress={() => save.mutate({ params: { decisionId }, body: people })}
        >
          {t('common.save')}
        </Button>
      </SheetButtons>
    </Sheet>
  )
}
