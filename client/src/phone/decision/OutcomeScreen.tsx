import type { StageOutcome } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { type Answer, findAnswers } from '../../ui/answers.ts'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import styles from './OutcomeScreen.module.css'
import { nextAfter } from './outcomeWords.ts'
import { ProposalPictures } from './ProposalPictures.tsx'
import { RuleLines } from './RulesScreen.tsx'
import { Tally } from './Tally.tsx'
import { TellScreen } from './TellScreen.tsx'
import { VerdictBox } from './VerdictBox.tsx'

/** What was decided in one sentence, then people as dots, then what they said. */
export function OutcomeScreen() {
  const { stage } = useMeeting()
  const [isTelling, setTelling] = useState(false)
  if (!stage?.outcome) return null
  const { id } = stage.outcome
  return isTelling ? (
    <TellScreen key="tell" decisionId={id} onBack={() => setTelling(false)} />
  ) : (
    <Outcome key="outcome" outcome={stage.outcome} onTell={() => setTelling(true)} />
  )
}

function Outcome({ outcome, onTell }: { outcome: StageOutcome; onTell: () => void }) {
  const { markOutcomeSeen } = useMeeting()
  const t = useT()
  const answers = findAnswers(outcome, t)
  const { words = '', wordPictures = [] } = outcome
  return (
    <MeetingScreen
      title={outcome.proposal}
      isTitleOfMeeting
      footer={
        <ActionButton kind="now" arrow onPress={() => markOutcomeSeen(outcome.id)}>
          {t('phone.outcome.seen')}
        </ActionButton>
      }
    >
      <ProposalPictures pictures={outcome.pictures} />
      {(words !== '' || wordPictures.length > 0) && (
        <div className={styles.inWords}>
          <ProposalPictures pictures={wordPictures} />
          {words !== '' && (
            <p>
              <MeetingWords>{words}</MeetingWords>
            </p>
          )}
        </div>
      )}
      <VerdictBox outcome={outcome} answers={answers} />
      <Tally outcome={outcome} answers={answers} />
      <RuleLines lines={nextAfter(outcome)} />
      <Reasons outcome={outcome} answers={answers} />
      {outcome.result.ballots > 0 && (
        <ActionButton picture={PIC.talk} onPress={onTell}>
          {t('phone.tell.ask')}
        </ActionButton>
      )}
    </MeetingScreen>
  )
}

function Reasons({ outcome, answers }: { outcome: StageOutcome; answers: readonly Answer[] }) {
  const t = useT()
  const { reasons } = outcome.result
  if (reasons.length === 0) return null
  return (
    <section className={styles.reasons}>
      <h2>{t('phone.outcome.reasons')}</h2>
      <ul>
        {reasons.map((reason, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished list, and two people may say the same
          <li key={place}>
            <ChoiceMark
              choice={answers.find(({ id }) => id === reason.option)}
              size="1.6rem"
              otherwise={PIC.talk}
            />
            <span dir="auto">{reason.text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
