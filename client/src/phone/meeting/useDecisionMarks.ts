import type { DecisionId, ParticipantId } from '@wijktafel/shared/ids'
import { useEffect, useState } from 'react'
import type { Seat } from '../device.ts'

interface DecisionMarks {
  /** Decisions that were opened before this person came. */
  notInElectorate: ReadonlySet<string>
  outcomeSeen: string | null
}

/** Of everyone at this device, as long as the page lives: it goes from hand to hand and back. */
const marksOf = new Map<ParticipantId, DecisionMarks>()

/** What one person knows of decisions beyond what the server keeps of them. */
export function useDecisionMarks({ participantId }: Seat) {
  const [marks, setMarks] = useState<DecisionMarks>(
    () => marksOf.get(participantId) ?? { notInElectorate: new Set(), outcomeSeen: null },
  )
  useEffect(() => {
    marksOf.set(participantId, marks)
  }, [participantId, marks])
  return {
    ...marks,
    markNotInElectorate: (id: DecisionId) =>
      setMarks((before) => ({ ...before, notInElectorate: new Set(before.notInElectorate).add(id) })),
    markOutcomeSeen: (id: DecisionId) => setMarks((before) => ({ ...before, outcomeSeen: id })),
  }
}
