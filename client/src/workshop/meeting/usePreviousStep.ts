import { can } from '@wijktafel/shared/roles'
import { useMeeting } from './meetingContext.ts'
import { useLead } from './useLead.ts'

/** Goes back to the step before this one, past what was left out. Null where there is none, or somebody else leads. */
export function usePreviousStep(): (() => void) | null {
  const { session, stage } = useMeeting()
  const { lead } = useLead()
  const from = stage.activity?.id ?? null
  const at = session.activities.findIndex(({ id }) => id === from)
  const before = session.activities.slice(0, Math.max(0, at)).findLast(({ plan }) => plan !== 'skipped')
  if (!before || !can(session.role, 'session.lead')) return null
  return () => lead({ type: 'go', from, to: before.id })
}
