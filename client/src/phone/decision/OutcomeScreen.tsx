import type { StageOutcome } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { type Answer, findAnswers } from '../../ui/answers.ts'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { ChoicePhoto } from '../../ui/ChoicePhoto.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { picturesBesidePhoto } from '../../ui/picturesBesidePhoto.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerVoice } from './AnswerVoice.tsx'
import styles from './OutcomeScreen.module.css'
import { ProposalPictures } from './ProposalPictures.tsx'
import { Tally } from './Tally.tsx'
import { TellScreen } from './TellScreen.tsx'

const VERDICT_PICTURES: Record<StageOutcome['result']['verdict'], string> = {
  accepted: PIC.agree,
  acceptedWithWorries: PIC.agree,
  objections: PIC.stop,
  chosen: PIC.voteIn,
  tie: PIC.tie,
  noBallots: PIC.empty,
  noQuorum: PIC.empty,
  noMajority: PIC.tie,
  sideTooSmall: PIC.tie,
  none: PIC.refused,
  heard: PIC.talk,
}

const picturesOf = ({ photo, pictures }: Answer) => (photo ? picturesBesidePhoto(pictures) : pictures)

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
  const { result } = outcome
  const answers = findAnswers(outcome, t)
  const winner = result.verdict === 'chosen' ? answers.find(({ id }) => id === result.winner) : undefined
  const verdict = t(`phone.outcome.${result.verdict}`)
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
      <div className={styles.verdict} data-verdict={result.verdict}>
        {!winner && <Picture id={VERDICT_PICTURES[result.verdict]} size="min(3rem, 68px)" eager />}
        <div className={styles.sentence}>
          <p className={winner ? styles.leadIn : undefined}>{verdict}</p>
          {winner && (
            <p className={styles.winner}>
              {winner.photo && <ChoicePhoto id={winner.photo} alt="" />}
              {picturesOf(winner).map((id) => (
                <Picture key={id} id={id} size="2.4rem" eager />
              ))}
              <AnswerLabel answer={winner} />
            </p>
          )}
          {winner && <AnswerVoice answer={winner} />}
        </div>
      </div>
      <Tally result={result} answers={answers} />
      {result.reasons.length > 0 && (
        <section className={styles.reasons}>
          <h2>{t('phone.outcome.reasons')}</h2>
          <ul>
            {result.reasons.map((reason, place) => (
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
      )}
      {result.ballots > 0 && (
        <ActionButton picture={PIC.talk} onPress={onTell}>
          {t('phone.tell.ask')}
        </ActionButton>
      )}
    </MeetingScreen>
  )
}
