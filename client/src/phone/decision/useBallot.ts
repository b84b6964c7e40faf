import type { Marks } from '@wijktafel/shared/decisions/marks'
import type { DecisionId } from '@wijktafel/shared/ids'
import { useState } from 'react'
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
  const { seat, addVote, markNotInElectorate } = useMeeting()
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
      // A lost answer and a second try: the first one counted.
      if (code === 'alreadyVoted') addVote(decisionId)
      else if (code === 'notInElectorate') markNotInElectorate(decisionId)
      else setProblem(`error.${code}`)
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
