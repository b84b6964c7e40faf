import { NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import type { StageOutcome } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { ChoicePhoto } from '../../ui/ChoicePhoto.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { picturesBesidePhoto } from '../../ui/picturesBesidePhoto.ts'
import { PIC } from '../pictures.ts'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerVoice } from './AnswerVoice.tsx'
import { rulesBehind, verdictMessage } from './outcomeWords.ts'
import { RuleLines } from './RulesScreen.tsx'
import styles from './VerdictBox.module.css'

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

const isGoodEnough = ({ format, result }: StageOutcome) =>
  format === 'consent' && ['accepted', 'acceptedWithWorries'].includes(result.verdict)

/** What was decided in one easy sentence: with the winner, with what was equal, with the rule that stood in the way. */
export function VerdictBox({ outcome, answers }: { outcome: StageOutcome; answers: readonly Answer[] }) {
  const t = useT()
  const { verdict, winner: winnerId, tied, lot } = outcome.result
  const hasWinner = verdict === 'chosen' || verdict === 'heard'
  const shown = lot && verdict === 'none' ? NONE_OPTION : winnerId
  const winner = hasWinner || lot ? answers.find(({ id }) => id === shown) : undefined
  const message = t(verdictMessage(outcome))
  return (
    <div className={styles.verdict} data-verdict={verdict}>
      {!winner && <Picture id={VERDICT_PICTURES[verdict]} size="min(3rem, 68px)" eager />}
      <div className={styles.sentence}>
        <p className={winner ? styles.leadIn : undefined}>{message}</p>
        {isGoodEnough(outcome) && <p>{t('phone.outcome.goodEnough')}</p>}
        {winner && <Winner answer={winner} />}
        <Equal ids={tied ?? lot ?? []} answers={answers} />
        <RuleLines lines={rulesBehind(outcome)} />
      </div>
    </div>
  )
}

function Winner({ answer }: { answer: Answer }) {
  return (
    <>
      <p className={styles.winner}>
        {answer.photo && <ChoicePhoto id={answer.photo} alt="" />}
        {picturesOf(answer).map((id) => (
          <Picture key={id} id={id} size="2.4rem" eager />
        ))}
        <AnswerLabel answer={answer} />
      </p>
      <AnswerVoice answer={answer} />
    </>
  )
}

function Equal({ ids, answers }: { ids: readonly string[]; answers: readonly Answer[] }) {
  const t = useT()
  if (ids.length === 0) return null
  return (
    <div className={styles.equal}>
      <p>{t('phone.outcome.equal')}</p>
      <ul>
        {answers
          .filter(({ id }) => ids.includes(id))
          .map((answer) => (
            <li key={answer.id}>
              <ChoiceMark choice={answer} size="1.6rem" otherwise={PIC.vote} />
              <AnswerLabel answer={answer} />
            </li>
          ))}
      </ul>
    </div>
  )
}
