import type { StageDecision } from '@wijktafel/shared/stage'
import { useId } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { PIC } from '../pictures.ts'
import type { Answer } from './answers.ts'
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
  const say = [
    t(`influence.you.${decision.influence}`),
    decision.proposal,
    ...answers.map(({ label }) => label),
    t('phone.vote.secret'),
  ].join('. ')
  return (
    <MeetingScreen
      title={decision.proposal}
      say={say}
      above={<InfluenceChip influence={decision.influence} />}
      footer={
        <ActionButton kind="now" picture={PIC.vote} disabled={choice === null} onPress={onGive}>
          {t('phone.vote.give')}
        </ActionButton>
      }
    >
      <ProposalPictures pictures={decision.pictures} />
      <fieldset className={styles.answers} aria-label={decision.proposal}>
        {answers.map(({ id, label, pictures, tone }) => (
          <label key={id} className={styles.answer} data-tone={tone}>
            <input
              className="visually-hidden"
              type="radio"
              name={name}
              value={id}
              checked={choice === id}
              onChange={() => onChoose(id)}
            />
            <span className={styles.pictures}>
              {pictures.map((picture) => (
                <Picture key={picture} id={picture} size="2.3rem" eager />
              ))}
            </span>
            <span>{label}</span>
          </label>
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
