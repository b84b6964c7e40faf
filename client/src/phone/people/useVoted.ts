import type { DecisionId, SessionId } from '@wijktafel/shared/ids'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'

/** Who of the people at this device gave a ballot; which one nobody can ask. Null until the answer came, and without network. */
export function useVoted(options: {
  sessionId: SessionId
  /** Null: there is no decision now. */
  decisionId: DecisionId | null
  isOnline: boolean
}): ReadonlySet<string> | null {
  const { sessionId, decisionId, isOnline } = options
  const [known, setKnown] = useState<{ of: DecisionId; voted: ReadonlySet<string> } | null>(null)
  useEffect(() => {
    if (!isOnline || decisionId === null) return
    const stopped = new AbortController()
    call('GET /api/sessions/:sessionId/own', { params: { sessionId } }, { signal: stopped.signal }).then(
      ({ participants }) => {
        const theirs = participants.filter((person) => person.voted.includes(decisionId))
        setKnown({ of: decisionId, voted: new Set(theirs.map(({ id }) => id)) })
      },
      // Without an answer nobody is left out: who voted before is told so.
      () => undefined,
    )
    return () => stopped.abort()
  }, [sessionId, decisionId, isOnline])
  return known?.of === decisionId ? known.voted : null
}
