import { markOne } from '@wijktafel/shared/decisions/marks'
import { LIMITS } from '@wijktafel/shared/limits'
import { useId, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import field from '../frame/field.module.css'
import { Notice } from '../frame/Notice.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { PIC } from '../pictures.ts'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerPictures } from './AnswerPictures.tsx'
import { AnswerVoice } from './AnswerVoice.tsx'
import styles from './CheckScreen.module.css'
import type { Ballot } from './useBallot.ts'

/** Looks once more before a vote that cannot be undone. Who worries can say why, in a few words. */
export function CheckScreen({
  answer,
  ballot,
  onBack,
}: {
  answer: Answer
  ballot: Ballot
  onBack: () => void
}) {
  const t = useT()
  const id = useId()
  const [reason, setReason] = useState('')
  const asksReason = answer.tone === 'worry' || answer.tone === 'stop'
  return (
    <MeetingScreen
      title={t('phone.vote.check')}
      onBack={onBack}
      footer={
        <>
          <ActionButton picture={PIC.undo} onPress={onBack}>
            {t('phone.vote.no')}
          </ActionButton>
          <ActionButton
            kind="now"
            picture={PIC.vote}
            busy={ballot.isBusy}
            onPress={() => ballot.give(markOne(answer.id), reason)}
          >
            {t('phone.vote.yes')}
          </ActionButton>
        </>
      }
    >
      <div className={styles.choice} data-tone={answer.tone}>
        <AnswerPictures answer={answer} size="min(3.6rem, 81px)" />
        <span>
          <AnswerLabel answer={answer} />
        </span>
        <AnswerVoice answer={answer} />
      </div>
      {asksReason && (
        <div className={styles.reason}>
          <label htmlFor={id} className={field.label}>
            {t(`phone.vote.reason.${answer.tone}`)}
          </label>
          <textarea
            id={id}
            className={field.field}
            rows={2}
            maxLength={LIMITS.REASON_LENGTH}
            dir="auto"
            value={reason}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setReason(event.target.value)}
          />
          <p id={`${id}-hint`} className={field.count}>
            {t('phone.vote.reason.optional')}
          </p>
        </div>
      )}
      <Notice picture={PIC.lock} tone="quiet">
        {t('phone.vote.fixed')} {t('phone.vote.secret')}
      </Notice>
      <div role="alert">
        {ballot.problem && (
          <Notice picture={PIC.refused} tone="problem">
            {t(ballot.problem)}
          </Notice>
        )}
      </div>
    </MeetingScreen>
  )
}
