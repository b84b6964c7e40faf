import { can } from '@wijktafel/shared/roles'
import type { StageOutcome } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { useMeeting } from '../../workshop/meeting/meetingContext.ts'
import { stepOfOutcome } from '../../workshop/meeting/nextStepOf.ts'
import { useLead } from '../../workshop/meeting/useLead.ts'

/** Of an outcome that asks for one more attempt: the way on without it. */
export function GoOn({ outcome }: { outcome: StageOutcome }) {
  const t = useT()
  const { session } = useMeeting()
  const { lead, isPending } = useLead()
  if (!can(session.role, 'session.lead') || stepOfOutcome(outcome).kind === 'clearOutcome') return null
  return (
    <p>
      <Button look="quiet" isDisabled={isPending} onPress={() => lead({ type: 'clearOutcome' })}>
        {t('consent.goOn')}
      </Button>
    </p>
  )
}
