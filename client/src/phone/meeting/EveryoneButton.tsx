import { useT } from '../../i18n/translate.ts'
import { RowButton } from '../frame/RowButton.tsx'
import { PIC } from '../pictures.ts'
import { useMeeting } from './meetingContext.ts'

/** To everyone's cards, where they may be seen and there are any. Who is asked what they read in a text tells that first. */
export function EveryoneButton() {
  const { stage, everyone, mine, open } = useMeeting()
  const t = useT()
  const activity = stage?.activity
  if (!activity || (activity.silent && !stage.revealed && !stage.inTurn)) return null
  if (stage.question?.hasText && mine.length === 0) return null
  const count = everyone?.filter(({ activityId }) => activityId === activity.id).length ?? 0
  if (count === 0) return null
  return (
    <RowButton
      picture={PIC.everyone}
      detail={t('common.cards', { n: count })}
      onChoose={() => open({ name: 'everyone' })}
    >
      {t('phone.question.everyone')}
    </RowButton>
  )
}
