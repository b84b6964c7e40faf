import { sumOf } from '@wijktafel/shared/decisions/hands'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useEndpoint } from '../queries/useEndpoint.ts'

/** What the one who leads must know before closing: hands that were announced and never agreed, and ballots on paper. */
export function useWaitsForOthers(decision: StageDecision | null, leads: boolean): ('paper' | 'hands')[] {
  const ways = useEndpoint(
    'GET /api/decisions/:decisionId/ways',
    { params: { decisionId: decision?.id ?? '' } },
    { enabled: leads && decision !== null, everyMs: 5_000 },
  )
  if (!decision || !ways.data) return []
  const { paper, hands, handState } = ways.data
  return [
    ...(sumOf(hands) > 0 && handState !== 'counted' ? (['hands'] as const) : []),
    ...(sumOf(paper) > 0 ? (['paper'] as const) : []),
  ]
}
