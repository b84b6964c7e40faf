import { type ReactNode, Suspense, useEffect } from 'react'
import { OutcomeScreen } from '../decision/OutcomeScreen.tsx'
import { VotedScreen } from '../decision/VotedScreen.tsx'
import { VoteScreen } from '../decision/VoteScreen.tsx'
import type { Seat } from '../device.ts'
import { lazyScreen } from '../frame/lazyScreen.tsx'
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
import { ClosedScreen } from './ClosedScreen.tsx'
import { EveryoneScreen } from './EveryoneScreen.tsx'
import { HelpScreen } from './HelpScreen.tsx'
import { LeaveScreen } from './LeaveScreen.tsx'
import { useMeeting } from './meetingContext.ts'
import { NameScreen } from './NameScreen.tsx'
import { OwnCardsScreen } from './OwnCardsScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { ChangeFaceScreen, ChangeLanguageScreen } from './SettingScreens.tsx'
import { useMeetingPhase } from './useMeetingPhase.ts'
import type { Home, View } from './view.ts'
import { WaitScreen } from './WaitScreen.tsx'

const { Screen: LaterQuestionEnd, fetchAhead: fetchQuestionEnd } = lazyScreen(() =>
  import('../question/QuestionEnd.tsx').then(({ QuestionEnd }) => QuestionEnd),
)

/** The one screen to show: what someone opened themselves, else where the meeting is. */
export function MeetingScreens({ view }: { view: View | null }) {
  const { home, stage, seat } = useMeeting()
  const phase = useMeetingPhase()
  useEffect(fetchWaysAhead, [])
  const isQuestion = 'question' in seat.joinCode
  useEffect(() => {
    if (isQuestion) fetchQuestionEnd()
  }, [isQuestion])
  const key = view ? view.name : `${home.kind} ${home.moment}`
  return (
    <div key={key} data-phase={phase}>
      <Suspense fallback={<Waiting />}>
        {view ? showView(view) : showHome(home, { seat, decisionId: stage?.decision?.id ?? '' })}
      </Suspense>
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
    case 'own':
      return <OwnCardsScreen />
    case 'everyone':
      return <EveryoneScreen />
    case 'paper':
      return <LaterPaperScreen />
    case 'help':
      return <HelpScreen />
    case 'language':
      return <ChangeLanguageScreen />
    case 'face':
      return <ChangeFaceScreen />
    case 'name':
      return <NameScreen />
    case 'leave':
      return <LeaveScreen />
  }
}

function showHome(home: Home, { seat, decisionId }: { seat: Seat; decisionId: string }): ReactNode {
  switch (home.kind) {
    case 'connecting':
    case 'wait':
      return <WaitScreen />
    case 'question':
      return <QuestionScreen isHome />
    case 'everyone':
      return <EveryoneScreen />
    case 'vote':
      return <VoteScreen key={decisionId} />
    case 'voted':
    case 'notYou':
      return <VotedScreen />
    case 'outcome':
      return <OutcomeScreen />
    case 'closed':
      return 'question' in seat.joinCode ? (
        <LaterQuestionEnd token={seat.joinCode.question} />
      ) : (
        <ClosedScreen />
      )
  }
}
