import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { holdsNothing } from './draft.ts'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'

/** Leaving asks once, and says what would be lost. */
export function LeaveScreen() {
  const { mine, draft, leave, back } = useMeeting()
  const t = useT()
  const unsent =
    mine.filter(({ state }) => state === 'waiting' || state === 'refused').length +
    (holdsNothing(draft) ? 0 : 1)
  return (
    <MeetingScreen
      title={t('phone.leave.title')}
      footer={
        <>
          <ActionButton picture={PIC.leave} onPress={leave}>
            {t('phone.leave.go')}
          </ActionButton>
          <ActionButton kind="now" onPress={back}>
            {t('phone.leave.stay')}
          </ActionButton>
        </>
      }
    >
      <div className={stack.middle}>
        <Picture id={PIC.stay} size="min(6rem, 135px)" eager />
        <p className={stack.label}>{t('phone.leave.cards')}</p>
      </div>
      {unsent > 0 && (
        <Notice picture={PIC.waiting} tone="problem">
          {t('phone.leave.unsent', { n: unsent })}
        </Notice>
      )}
    </MeetingScreen>
  )
}
