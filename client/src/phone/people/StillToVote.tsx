import type { DecisionId } from '@wijktafel/shared/ids'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import stack from '../frame/stack.module.css'
import { useMeeting } from '../meeting/meetingContext.ts'
import { usePeople } from './peopleContext.ts'
import { Faces } from './WhoScreen.tsx'

/** The device goes round: who of the others has a ballot to give still. That somebody gave one is known, never which. */
export function StillToVote({ decisionId }: { decisionId: DecisionId }) {
  const { seat, isOnline } = useMeeting()
  const { seats, handTo } = usePeople()
  const t = useT()
  const others = seats.filter(({ participantId }) => participantId !== seat.participantId)
  const voted = useVoted({ sessionId: seat.sessionId, decisionId, isNeeded: isOnline && others.length > 0 })
  const left = voted ? others.filter(({ participantId }) => !voted.has(participantId)) : others
  if (left.length === 0) return null
  return (
    <section className={stack.stack} aria-labelledby="still-to-vote">
      <h2 id="still-to-vote" className={stack.label}>
        {t('phone.people.toVote')}
      </h2>
      <Faces seats={left} onChoose={handTo} />
    </section>
  )
}

function useVoted(options: { sessionId: string; decisionId: DecisionId; isNeeded: boolean }) {
  const { sessionId, decisionId, isNeeded } = options
  const [voted, setVoted] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (!isNeeded) return
    const stopped = new AbortController()
    call('GET /api/sessions/:sessionId/own', { params: { sessionId } }, { signal: stopped.signal }).then(
      ({ participants }) => {
        const theirs = participants.filter((person) => person.voted.includes(decisionId))
        setVoted(new Set(theirs.map(({ id }) => id)))
      },
      // Without an answer all of them are offered: who voted before is told so.
      () => undefined,
    )
    return () => stopped.abort()
  }, [sessionId, decisionId, isNeeded])
  return voted
}
