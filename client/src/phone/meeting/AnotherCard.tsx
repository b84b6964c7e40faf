import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { PIC } from '../pictures.ts'
import { useMeeting } from './meetingContext.ts'

/** After a reveal the question is still open: one tap away. */
export function AnotherCard() {
  const { open, stage, begin } = useMeeting()
  const t = useT()
  const activity = stage?.activity
  if (!activity) return null
  return (
    <ActionButton
      picture={PIC.again}
      onPress={() => {
        begin()
        open({ name: 'make' })
      }}
    >
      {t('phone.placed.another')}
    </ActionButton>
  )
}
