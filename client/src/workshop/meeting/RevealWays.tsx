import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './LeadBar.module.css'
import { useMeeting } from './meetingContext.ts'
import { useLead } from './useLead.ts'

/** The other way to show a silent round: card by card, or after all everything at once. */
export function RevealWays() {
  const t = useT()
  const { stage } = useMeeting()
  const { lead, isPending } = useLead()
  const { activity, revealed, counts, decision, outcome, inTurn = null } = stage
  if (!activity?.silent || revealed || counts.cards === 0 || decision || outcome) return null
  const activityId = activity.id
  const isGoing = inTurn !== null && inTurn.shown < inTurn.total
  if (inTurn && !isGoing) return null
  return (
    <Button
      size="s"
      className={styles.other}
      isDisabled={isPending}
      onPress={() =>
        lead(isGoing ? { type: 'reveal', activityId } : { type: 'revealNext', activityId, shown: 0 })
      }
    >
      {t(isGoing ? 'next.reveal' : 'next.inTurn')}
    </Button>
  )
}
