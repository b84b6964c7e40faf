import type { QuestionCard } from '@wijktafel/shared/api/question'
import { useT } from '../../i18n/translate.ts'
import { formatDay, formatMoment } from '../shell/dates.ts'

type When = Pick<QuestionCard, 'state' | 'opensAt' | 'closesAt'>

/** From when, until when, or since when: what matters now. */
export function useWhenWords(): (question: When) => string {
  const t = useT()
  return ({ state, opensAt, closesAt }) => {
    if (state === 'planned') return t('ask.from', { moment: formatMoment(opensAt ?? closesAt) })
    return t(state === 'open' ? 'ask.until' : 'ask.closedOn', { day: formatDay(closesAt) })
  }
}
