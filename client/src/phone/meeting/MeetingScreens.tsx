import type { Stage } from '@wijktafel/shared/stage'
import { type ReactNode, Suspense, useEffect } from 'react'
import type { Seat } from '../device.ts'
import { Waiting } from '../frame/Waiting.tsx'
import {
  fetchWaysAhead,
  LaterBlurScreen,
  LaterFeelingScreen,
  LaterMapScreen,
  LaterPhotoScreen,
  LaterVoiceScreen,
} from '../making/laterWays.ts'
import { PlacedScreen } from '../making/PlacedScreen.tsx'
import { WordsScreen } from '../making/WordsScreen.tsx'
import { LaterPaperScreen } from '../paper/laterPaper.ts'
import {
  fetchScreensAhead,
  LaterAsideScreens,
  LaterClosedScreen,
  LaterDecisionScreens,
  LaterEveryoneScreen,
  LaterQuestionEnd,
  LaterReadingScreen,
} from './laterScreens.ts'
import { useMeeting } from './meetingContext.ts'
import { QuestionScreen } from './QuestionScreen.tsx'
import { useMeetingPhase } from './useMeetingPhase.ts'
import type { Home, View } from './view.ts'
import { WaitScreen } from './WaitScreen.tsx'

/** The one screen to show: what someone opened themselves, else where the meeting is. */
export function MeetingScreens({ view }: { view: View | null }) {
  const { home, stage, seat } = useMeeting()
  const phase = useMeetingPhase()
  useEffect(fetchWaysAhead, [])
  const isQuestion = 'question' in seat.joinCode
  useEffect(() => fetchScreensAhead(isQuestion), [isQuestion])
  const key = view ? view.name : `${home.kind} ${home.moment}`
  return (
    <div key={key} data-phase={phase}>
      <Suspense fallback={<Waiting />}>{view ? showView(view) : showHome(home, { seat, stage })}</Suspense>
    </div>
  )
}

function showView(view: View): ReactNode {
  switch (view.name) {
    case 'make':
      return <QuestionScreen isHome={false} />
    case 'photo':
      return <LaterPhotoScreen />
    case 'blur':
      return <LaterBlurScreen />
    case 'voice':
      return <LaterVoiceScreen />
    case 'feeling':
      return <LaterFeelingScreen />
    case 'map':
      return <LaterMapScreen />
    case 'words':
      return <WordsScreen />
    case 'placed':
      return <PlacedScreen cardId={view.cardId} />
    case 'everyone':
      return <LaterEveryoneScreen />
    case 'paper':
      return <LaterPaperScreen />
    case 'own':
    case 'help':
    case 'language':
    case 'face':
    case 'name':
    case 'leave':
      return <LaterAsideScreens name={view.name} />
  }
}

function showHome(home: Home, { seat, stage }: { seat: Seat; stage: Stage | null }): ReactNode {
  switch (home.kind) {
    case 'connecting':
    case 'wait':
      return <WaitScreen />
    case 'question':
      return stage?.question?.hasText ? <LaterReadingScreen /> : <QuestionScreen isHome />
    case 'everyone':
      return <LaterEveryoneScreen />
    case 'own':
      return <LaterAsideScreens name="own" />
    case 'talk':
    case 'vote':
    case 'voted':
    case 'notYou':
    case 'counted':
    case 'outcome':
      return <LaterDecisionScreens moment={home.kind} decisionId={stage?.decision?.id ?? ''} />
    case 'closed':
      return 'question' in seat.joinCode ? (
        <LaterQuestionEnd token={seat.joinCode.question} />
      ) : (
        <LaterClosedScreen />
      )
  }
}
