import type { Marks } from '@wijktafel/shared/decisions/marks'
import type { DecisionId } from '@wijktafel/shared/ids'
import { useRef, useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import { useMeeting } from '../meeting/meetingContext.ts'

export interface Ballot {
  isBusy: boolean
  /** The message key of what went wrong. */
  problem: string | null
  give: (marks: Marks, reason: string) => void
  forgetProblem: () => void
}

/** Gives the ballot at once or not at all: a secret choice never waits on the device. */
export function useBallot(decisionId: DecisionId): Ballot {
  const { seat, addVote, markNotInElectorate, markVotedBefore } = useMeeting()
  /** An answer was lost: then what was sent may be in. */
  const mayBeIn = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const give = async (marks: Marks, reason: string) => {
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    try {
      await call('POST /api/decisions/:decisionId/ballots', {
        params: { decisionId },
        body: { participantId: seat.participantId, marks, reason: reason.trim() },
      })
      addVote(decisionId)
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'serverError'
      if (code === 'alreadyVoted') {
        // A lost answer and a second try: the first one counted. Without that it came from another device, or on paper.
        if (!mayBeIn.current) markVotedBefore(decisionId)
        addVote(decisionId)
      } else if (code === 'notInElectorate') markNotInElectorate(decisionId)
      else {
        if (code === 'offline' || code === 'serverError') mayBeIn.current = true
        setProblem(`error.${code}`)
      }
    }
    setBusy(false)
  }
  return {
    isBusy,
    problem,
    give: (marks, reason) => void give(marks, reason),
    forgetProblem: () => setProblem(null),
  }
}
