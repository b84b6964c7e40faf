import type { DecisionId, ParticipantId } from '@wijktafel/shared/ids'
import { useEffect, useState } from 'react'
import type { Seat } from '../device.ts'

interface DecisionMarks {
  /** Decisions that were opened before this person came. */
  notInElectorate: ReadonlySet<string>
  /** A vote was given here after another one had come, which counts. */
  votedBefore: ReadonlySet<string>
  outcomeSeen: string | null
}

const NOTHING_KNOWN: DecisionMarks = {
  ...{ notInElectorate: new Set(), votedBefore: new Set(), outcomeSeen: null },
}

/** Of everyone at this device, as long as the page lives: it goes from hand to hand and back. */
const marksOf = new Map<ParticipantId, DecisionMarks>()

/** What one person knows of decisions beyond what the server keeps of them. */
export function useDecisionMarks({ participantId }: Seat) {
  const [marks, setMarks] = useState<DecisionMarks>(() => marksOf.get(participantId) ?? NOTHING_KNOWN)
  useEffect(() => {
    marksOf.set(participantId, marks)
  }, [participantId, marks])
  return {
    ...marks,
    markNotInElectorate: (id: DecisionId) =>
      setMarks((before) => ({ ...before, notInElectorate: new Set(before.notInElectorate).add(id) })),
    markVotedBefore: (id: DecisionId) =>
      setMarks((before) => ({ ...before, votedBefore: new Set(before.votedBefore).add(id) })),
    markOutcomeSeen: (id: DecisionId) => setMarks((before) => ({ ...before, outcomeSeen: id })),
  }
}
