import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { useT } from '../i18n/translate.ts'
import { Notice } from '../ui/Notice.tsx'

/** That a decision is no longer the last word. */
export function DecidedAgain({ decision }: { decision: Pick<DecisionDetail, 'followedBy'> }) {
  const t = useT()
  if (!decision.followedBy) return null
  return (
    <Notice picture="1F501">{t(decision.followedBy.isClosed ? 'reopen.isClosed' : 'reopen.isOpen')}</Notice>
  )
}
