import type { SessionDetail } from '@wijktafel/shared/api/session'
import type { NoteId } from '@wijktafel/shared/ids'
import { useT } from '../../../i18n/translate.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './MinutesButton.module.css'
import { useMinutes } from './useMinutes.ts'

interface MinutesButtonProps {
  session: SessionDetail
  onNote: (id: NoteId) => void
}

/** A first text of what happened: of the step that goes on, or of the whole meeting once it is over. */
export function MinutesButton({ session, onNote }: MinutesButtonProps) {
  const t = useT()
  const { make, isPending } = useMinutes(session.id, { onNote })
  const isOver = session.state === 'closed'
  const step = session.activities.find(({ state }) => state === 'active')
  if (!step && !isOver) return null
  return (
    <div className={styles.minutes}>
      <Button
        picture="1F4CB"
        isDisabled={isPending}
        onPress={() => make({ activityId: isOver ? null : (step?.id ?? null) })}
      >
        {t(isOver ? 'minutes.make.all' : 'minutes.make')}
      </Button>
      <p>{t(isOver ? 'minutes.hint.all' : 'minutes.hint')}</p>
    </div>
  )
}
