import type { DecisionId } from '@wijktafel/shared/ids'
import { useT } from '../../i18n/translate.ts'
import stack from '../frame/stack.module.css'
import { useMeeting } from '../meeting/meetingContext.ts'
import { usePeople } from './peopleContext.ts'
import { useVoted } from './useVoted.ts'
import { Faces } from './WhoScreen.tsx'

/** The device goes round: who of the others has a ballot to give still. That somebody gave one is known, never which. */
export function StillToVote({ decisionId }: { decisionId: DecisionId }) {
  const { seat, isOnline } = useMeeting()
  const { seats, handTo } = usePeople()
  const t = useT()
  const others = seats.filter(({ participantId }) => participantId !== seat.participantId)
  const isShared = others.length > 0
  const voted = useVoted({
    sessionId: seat.sessionId,
    decisionId: isShared ? decisionId : null,
    isOnline,
  })
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
