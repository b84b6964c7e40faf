import { assertNever } from '@wijktafel/shared/assertNever'
import { OutcomeScreen } from './OutcomeScreen.tsx'
import { VotedScreen } from './VotedScreen.tsx'
import { VoteScreen } from './VoteScreen.tsx'

export type DecisionMoment = 'vote' | 'voted' | 'notYou' | 'outcome'

/** Everything of a decision moment, in one part: fetched ahead of the first one. */
export function DecisionScreens({ moment, decisionId }: { moment: DecisionMoment; decisionId: string }) {
  switch (moment) {
    case 'vote':
      return <VoteScreen key={decisionId} />
    case 'voted':
    case 'notYou':
      return <VotedScreen />
    case 'outcome':
      return <OutcomeScreen />
    default:
      return assertNever(moment)
  }
}
