import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { DecisionId, SessionId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { Recount } from './Recount.tsx'

/** Opens the counting again of a closed decision. Nothing where its ballots are not shown. */
export function RecountButton({ decision }: { decision: DecisionDetail }) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  if (!decision.ballots) return null
  return (
    <>
      <Button size="s" picture="1F9EE" onPress={() => setIsOpen(true)}>
        {t('recount.button')}
      </Button>
      {isOpen && <Recount decision={decision} onClose={() => setIsOpen(false)} />}
    </>
  )
}

/** The same beside an outcome that came over the live line, which brings no ballots along. */
export function RecountOf({ sessionId, decisionId }: { sessionId: SessionId; decisionId: DecisionId }) {
  const decisions = useEndpoint('GET /api/sessions/:sessionId/decisions', { params: { sessionId } })
  const decision = decisions.data?.decisions.find(({ id }) => id === decisionId)
  return decision?.state === 'closed' ? <RecountButton decision={decision} /> : null
}
