import type { StageDecision } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { type Answer, findAnswers } from '../../ui/answers.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { CheckScreen } from './CheckScreen.tsx'
import { ChooseScreen } from './ChooseScreen.tsx'
import { useBallot } from './useBallot.ts'

/** Choose, look once more (with a reason if one wants), and give the vote. */
export function VoteScreen() {
  const { stage } = useMeeting()
  return stage?.decision ? <Vote decision={stage.decision} /> : null
}

function Vote({ decision }: { decision: StageDecision }) {
  const t = useT()
  const answers = findAnswers(decision, t)
  const [choice, setChoice] = useState<Answer['id'] | null>(null)
  const [isChecking, setChecking] = useState(false)
  const ballot = useBallot(decision.id)
  const answer = answers.find(({ id }) => id === choice)
  return isChecking && answer ? (
    <CheckScreen
      key="check"
      answer={answer}
      ballot={ballot}
      onBack={() => {
        ballot.forgetProblem()
        setChecking(false)
      }}
    />
  ) : (
    <ChooseScreen
      key="choose"
      decision={decision}
      answers={answers}
      choice={choice}
      onChoose={setChoice}
      onGive={() => setChecking(true)}
    />
  )
}
