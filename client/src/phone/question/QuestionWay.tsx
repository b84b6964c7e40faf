import type { Participant } from '@wijktafel/shared/api/participant'
import type { QuestionPage } from '@wijktafel/shared/api/question'
import { lazy, useEffect, useEffectEvent, useState } from 'react'
import type { Language } from '../../i18n/translate.ts'
import type { Seat } from '../device.ts'
import { Waiting } from '../frame/Waiting.tsx'
import { LanguageScreen } from '../language/LanguageScreen.tsx'
import { QuestionPlanned } from './QuestionPlanned.tsx'
import { QuestionProblem } from './QuestionProblem.tsx'
import { QuestionResult } from './QuestionResult.tsx'
import { QuestionSide, seatOf } from './QuestionSide.tsx'
import { createQuestionSeats, type QuestionSeat } from './questionSeats.ts'
import { isFinal, useQuestionPage } from './useQuestionPage.ts'

const Meeting = lazy(() => import('../meeting/Meeting.tsx').then(({ Meeting }) => ({ default: Meeting })))
const seats = createQuestionSeats()

interface QuestionWayProps {
  /** Of the link. */
  token: string
  /** The words of a language are there: it was chosen on an earlier visit. */
  isSpoken: boolean
  languageBusy: Language | null
  languageFailed: boolean
  onLanguage: (language: Language) => Promise<boolean>
}

/**
 * The link of a question between meetings: a language, whose voice it is, and the question. The same device finds its
 * answers again; before the question opens the link says when that is, and once it is over what came of it.
 */
export function QuestionWay(props: QuestionWayProps) {
  const { token, isSpoken } = props
  const [seat, setSeat] = useState(() => seats.find(token))
  const [visit, setVisit] = useState(0)
  const keepSeat = (next: Seat | null) => {
    if (next && isAtQuestion(next)) {
      seats.keep(next)
      return setSeat(next)
    }
    seats.forget(token)
    setSeat(null)
    setVisit(visit + 1)
  }
  if (seat && isSpoken) {
    return (
      <Meeting
        key={seat.participantId}
        seat={seat}
        onSeatChange={keepSeat}
        onElsewhere={() => keepSeat(null)}
        onLanguage={props.onLanguage}
      />
    )
  }
  // Whoever sat here chose a language then: its words are on their way.
  if (seat && !props.languageFailed) return <Waiting />
  return <AtDoor key={visit} {...props} hasLeft={visit > 0} onSeated={keepSeat} />
}

function isAtQuestion(seat: Seat): seat is QuestionSeat {
  return 'question' in seat.joinCode
}

type AtDoorProps = QuestionWayProps & { hasLeft: boolean; onSeated: (seat: QuestionSeat) => void }

/** Before somebody sits down. Who left on purpose is not sat down again by itself. */
function AtDoor({ token, hasLeft, isSpoken, onSeated, ...language }: AtDoorProps) {
  const { page, problem, again, reads } = useQuestionPage(token)
  const [hasChosen, setChosen] = useState(hasLeft && isSpoken)
  const isReady = hasChosen && isSpoken
  const mine = isReady && !hasLeft && page?.state === 'open' ? page.seats[0] : undefined
  const takeUp = useEffectEvent((found: QuestionPage, participant: Participant) =>
    onSeated(seatOf(found, { token, participant })),
  )
  useEffect(() => {
    if (page && mine) takeUp(page, mine)
  }, [page, mine])
  if (!isReady) {
    return (
      <LanguageScreen
        place={page?.projectName ?? null}
        busy={language.languageBusy}
        failed={language.languageFailed}
        onChoose={async (chosen) => {
          if (await language.onLanguage(chosen)) setChosen(true)
        }}
      />
    )
  }
  const back = () => setChosen(false)
  // Until it opens there is nothing to do: without network the moment still stands there.
  if (page?.state === 'planned' && !(problem && isFinal(problem)))
    return <QuestionPlanned page={page} reads={reads} onReadAgain={again} onBack={back} />
  if (problem) return <QuestionProblem problem={problem} onRetry={again} onBack={back} />
  if (!page || mine) return <Waiting />
  if (page.state === 'closed') return <QuestionResult page={page} token={token} onBack={back} />
  return <QuestionSide page={page} token={token} onSeated={onSeated} onMoved={again} onBack={back} />
}
