import type { StageDecision } from '@wijktafel/shared/stage'
import { useId } from 'react'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import { picturesBesidePhoto } from '../../ui/picturesBesidePhoto.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { PIC } from '../pictures.ts'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerPictures } from './AnswerPictures.tsx'
import { AnswerVoice } from './AnswerVoice.tsx'
import styles from './ChooseScreen.module.css'
import { InfluenceChip } from './InfluenceChip.tsx'
import { ProposalPictures } from './ProposalPictures.tsx'

interface ChooseScreenProps {
  decision: StageDecision
  answers: readonly Answer[]
  choice: string | null
  onChoose: (id: string) => void
  onGive: () => void
}

/** Influence first, then the proposal, then the answers: all equal, none chosen beforehand. */
export function ChooseScreen({ decision, answers, choice, onChoose, onGive }: ChooseScreenProps) {
  const t = useT()
  const name = useId()
  return (
    <MeetingScreen
      title={decision.proposal}
      isTitleOfMeeting
      above={<InfluenceChip influence={decision.influence} />}
      footer={
        <ActionButton kind="now" picture={PIC.vote} disabled={choice === null} onPress={onGive}>
          {t('phone.vote.give')}
        </ActionButton>
      }
    >
      <ProposalPictures pictures={decision.pictures} />
      <fieldset className={styles.answers} aria-label={decision.proposal}>
        {answers.map((answer) => (
          <div key={answer.id} className={styles.withSound}>
            <label
              className={styles.answer}
              data-tone={answer.tone}
              data-pictures={
                answer.photo ? 1 + picturesBesidePhoto(answer.pictures).length : answer.pictures.length
              }
            >
              <input
                className="visually-hidden"
                type="radio"
                name={name}
                value={answer.id}
                checked={choice === answer.id}
                onChange={() => onChoose(answer.id)}
              />
              <span className={styles.pictures}>
                <AnswerPictures answer={answer} size="2.3rem" />
              </span>
              <span>
                <AnswerLabel answer={answer} />
              </span>
            </label>
            <AnswerVoice answer={answer} />
          </div>
        ))}
      </fieldset>
      <div className={styles.secret}>
        <Notice picture={PIC.lock} tone="quiet">
          {t('phone.vote.secret')}
        </Notice>
      </div>
    </MeetingScreen>
  )
}
