import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet, SheetButtons } from '../../ui/Sheet.tsx'
import type { WaitsFor } from './useWaitsForOthers.ts'

interface CloseBallotQuestionProps {
  waits: readonly WaitsFor[]
  onClose: () => void
  onCloseBallot: () => void
}

/** Asks before a ballot closes where people vote on paper, by hand or with cards: afterwards nothing can be added. */
export function CloseBallotQuestion({ waits, onClose, onCloseBallot }: CloseBallotQuestionProps) {
  const t = useT()
  return (
    <Sheet
      title={t('closeBallot.title')}
      picture="1F5F3"
      mustAnswer
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      {waits.includes('hands') && <p>{t('closeBallot.hands')}</p>}
      {waits.includes('paper') && <p>{t('closeBallot.paper')}</p>}
      {waits.includes('cards') && <p>{t('closeBallot.cards')}</p>}
      <SheetButtons>
        <Button onPress={onClose}>{t('closeBallot.notYet')}</Button>
        <Button look="now" onPress={onCloseBallot}>
          {t('closeBallot.close')}
        </Button>
      </SheetButtons>
    </Sheet>
  )
}
