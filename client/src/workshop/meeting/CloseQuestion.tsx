import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet, SheetButtons } from '../../ui/Sheet.tsx'
import { useSessionAction } from '../queries/useSessionAction.ts'
import { HiddenCards } from './HiddenCards.tsx'
import { useMeeting } from './meetingContext.ts'

/** Asks once more: closed is closed. */
export function CloseQuestion({ onClose }: { onClose: () => void }) {
  const t = useT()
  const { session } = useMeeting()
  const close = useSessionAction('POST /api/sessions/:sessionId/close', onClose)
  return (
    <Sheet
      title={t('close.title')}
      picture="1F3C1"
      mustAnswer
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <p>{t('close.text')}</p>
      <HiddenCards />
      <SheetButtons>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="now"
          isDisabled={close.isPending}
          onPress={() => close.mutate({ params: { sessionId: session.id } })}
        >
          {t('close.button')}
        </Button>
      </SheetButtons>
    </Sheet>
  )
}
