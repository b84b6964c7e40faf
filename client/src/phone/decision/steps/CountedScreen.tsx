import { useT } from '../../../i18n/translate.ts'
import { Picture } from '../../../ui/Picture.tsx'
import stack from '../../frame/stack.module.css'
import { MeetingWords } from '../../language/MeetingWords.tsx'
import { MeetingScreen } from '../../meeting/MeetingScreen.tsx'
import { useMeeting } from '../../meeting/meetingContext.ts'
import { PIC } from '../../pictures.ts'
import { SignalButton } from '../../signals/SignalButton.tsx'

/** The ballot is closed, and the outcome is for who leads first: it comes. */
export function CountedScreen() {
  const { stage } = useMeeting()
  const t = useT()
  return (
    <MeetingScreen title={t('phone.counted.title')} footer={<SignalButton />}>
      <div className={stack.middle} role="status">
        <Picture id={PIC.voteIn} size="min(7rem, 158px)" eager />
        {stage?.decision && (
          <p className={stack.label}>
            <MeetingWords>{stage.decision.proposal}</MeetingWords>
          </p>
        )}
        <p>{t('phone.counted.wait')}</p>
      </div>
    </MeetingScreen>
  )
}
