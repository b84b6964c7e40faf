import { assertNever } from '@wijktafel/shared/assertNever'
import { OutcomeScreen } from './OutcomeScreen.tsx'
import { CountedScreen } from './steps/CountedScreen.tsx'
import { TalkScreen } from './steps/TalkScreen.tsx'
import { VotedScreen } from './VotedScreen.tsx'
import { VoteScreen } from './VoteScreen.tsx'

export type DecisionMoment = 'talk' | 'vote' | 'voted' | 'notYou' | 'counted' | 'outcome'

/** Everything of a decision moment, in one part: fetched ahead of the first one. */
export function DecisionScreens({ moment, decisionId }: { moment: DecisionMoment; decisionId: string }) {
  switch (moment) {
    case 'talk':
      return <TalkScreen />
    case 'vote':
      return <VoteScreen key={decisionId} />
    case 'voted':
    case 'notYou':
      return <VotedScreen />
    case 'counted':
      return <CountedScreen />
    case 'outcome':
      return <OutcomeScreen />
    default:
      return assertNever(moment)
  }
}
