import { FORMATS } from '@wijktafel/shared/decisions/formats'
import type { BallotPaper, Marks } from '@wijktafel/shared/decisions/marks'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { PIC } from '../pictures.ts'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerPictures } from './AnswerPictures.tsx'
import { AnswerVoice } from './AnswerVoice.tsx'
import styles from './CheckScreen.module.css'
import { MarkedList } from './MarkedList.tsx'
import { asksReason, ReasonField } from './ReasonField.tsx'
import type { Ballot } from './useBallot.ts'

interface CheckScreenProps {
  paper: BallotPaper
  /** In the usual order. */
  answers: readonly Answer[]
  marks: Marks
  ballot: Ballot
  onBack: () => void
}

/** Looks once more before a vote that cannot be undone. Who worries or advises can say why, in a few words. */
export function CheckScreen({ paper, answers, marks, ballot, onBack }: CheckScreenProps) {
  const t = useT()
  const [reason, setReason] = useState('')
  const marked = answers.filter(({ id }) => id in marks)
  const [only, ...more] = marked
  const isAlone = only !== undefined && more.length === 0
  const { marking } = FORMATS[paper.format]
  const withReason = isAlone && asksReason(paper.format, only) ? only : null
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
            onPress={() => ballot.give(marks, withReason ? reason : '')}
          >
            {t('phone.vote.yes')}
          </ActionButton>
        </>
      }
    >
      {isAlone && (marking === 'one' || marking === 'several') ? (
        <div className={styles.choice} data-tone={only.tone}>
          <AnswerPictures answer={only} size="min(3.6rem, 81px)" />
          <span>
            <AnswerLabel answer={only} />
          </span>
          <AnswerVoice answer={only} />
        </div>
      ) : (
        <MarkedList marking={marking} answers={marked} marks={marks} />
      )}
      {withReason && <ReasonField answer={withReason} value={reason} onChange={setReason} />}
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
