import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet, SheetButtons } from '../../ui/Sheet.tsx'

interface SignOutQuestionProps {
  isPending: boolean
  onStay: () => void
  onLeave: () => void
}

/** Signing out empties this device. Asks first when that would throw away what no server has. */
export function SignOutQuestion({ isPending, onStay, onLeave }: SignOutQuestionProps) {
  const t = useT()
  return (
    <Sheet
      title={t('signOut.title')}
      picture="26A0"
      mustAnswer
      isOpen
      onClose={onStay}
      closeLabel={t('common.close')}
    >
      <p>{t('signOut.text')}</p>
      <SheetButtons>
        <Button look="now" onPress={onStay}>
          {t('signOut.stay')}
        </Button>
        <Button isDisabled={isPending} onPress={onLeave}>
          {t('signOut.leave')}
        </Button>
      </SheetButtons>
    </Sheet>
  )
}
