import { EMPTY_BALLOT } from '@wijktafel/shared/decisions/fillBallot'
import { hasOptions } from '@wijktafel/shared/decisions/formats'
import type { BallotPaper } from '@wijktafel/shared/decisions/marks'
import { mixAnswers } from '@wijktafel/shared/decisions/mixAnswers'
import { rulesOf, type StageDecision } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { findAnswers } from '../../ui/answers.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { CheckScreen } from './CheckScreen.tsx'
import { ChooseScreen } from './ChooseScreen.tsx'
import { RulesScreen } from './RulesScreen.tsx'
import { useBallot } from './useBallot.ts'

/** Mark, look once more (with a reason if one wants), and give the vote. */
export function VoteScreen() {
  const { stage } = useMeeting()
  return stage?.decision ? <Vote decision={stage.decision} /> : null
}

function Vote({ decision }: { decision: StageDecision }) {
  const t = useT()
  const { seat } = useMeeting()
  const paper: BallotPaper = { ...decision, rules: rulesOf(decision) }
  const answers = findAnswers({ ...decision, rules: paper.rules }, t)
  const [filling, setFilling] = useState(EMPTY_BALLOT)
  const [screen, setScreen] = useState<'choose' | 'check' | 'rules'>('choose')
  const ballot = useBallot(decision.id)
  const choose = () => {
    ballot.forgetProblem()
    setScreen('choose')
  }
  if (screen === 'rules') return <RulesScreen key="rules" decision={decision} onBack={choose} />
  if (screen === 'check')
    return (
      <CheckScreen
        key="check"
        paper={paper}
        answers={answers}
        marks={filling.marks}
        ballot={ballot}
        onBack={choose}
      />
    )
  return (
    <ChooseScreen
      key="choose"
      decision={decision}
      paper={paper}
      answers={
        hasOptions(paper.format) ? mixAnswers(answers, `${seat.participantId} ${decision.id}`) : answers
      }
      filling={filling}
      onChange={setFilling}
      onGive={() => setScreen('check')}
      onRules={() => setScreen('rules')}
    />
  )
}
