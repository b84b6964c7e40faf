import { sumOf } from '@wijktafel/shared/decisions/hands'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useEndpoint } from '../queries/useEndpoint.ts'

/** What may not be in yet. */
export type WaitsFor = 'paper' | 'hands' | 'cards'

/** What the one who leads must know before closing: hands that were announced and never agreed, ballots on paper, cards that nobody read. */
export function useWaitsForOthers(decision: StageDecision | null, leads: boolean): WaitsFor[] {
  const ways = useEndpoint(
    'GET /api/decisions/:decisionId/ways',
    { params: { decisionId: decision?.id ?? '' } },
    { enabled: leads && decision !== null, everyMs: 5_000 },
  )
  if (!decision || !ways.data) return []
  const { paper, hands, handState, hasUnreadCards } = ways.data
  return [
    ...(sumOf(hands) > 0 && handState !== 'counted' ? (['hands'] as const) : []),
    ...(sumOf(paper) > 0 ? (['paper'] as const) : []),
    ...(hasUnreadCards ? (['cards'] as const) : []),
  ]
}
