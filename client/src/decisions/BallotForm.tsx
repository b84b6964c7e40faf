import { countLeft, EMPTY_BALLOT, isReady } from '@wijktafel/shared/decisions/fillBallot'
import { FORMATS, hasOptions } from '@wijktafel/shared/decisions/formats'
import { mixAnswers } from '@wijktafel/shared/decisions/mixAnswers'
import type { ParticipantId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { rulesOf, type StageDecision } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { type Answer, findAnswers } from '../ui/answers.ts'
import { Button } from '../ui/Button.tsx'
import { ChoicePhoto } from '../ui/ChoicePhoto.tsx'
import { TextArea } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Picture } from '../ui/Picture.tsx'
import { picturesBesidePhoto } from '../ui/picturesBesidePhoto.ts'
import { SoundPlayer } from '../ui/SoundPlayer.tsx'
import { useAction } from '../workshop/queries/useAction.ts'
import { AnswerControl } from './AnswerControl.tsx'
import styles from './BallotForm.module.css'

interface BallotFormProps {
  decision: StageDecision
  participantId: ParticipantId
}

/** One's own secret ballot, the same as on a phone. */
export function BallotForm({ decision, participantId }: BallotFormProps) {
  const t = useT()
  const [filling, setFilling] = useState(EMPTY_BALLOT)
  const [reason, setReason] = useState('')
  const cast = useAction('POST /api/decisions/:decisionId/ballots', {
    errors: 'inline',
    refresh: ['GET /api/sessions/:sessionId/own'],
  })
  const paper = { format: decision.format, options: decision.options, rules: rulesOf(decision) }
  const found = findAnswers(decision, t)
  // Each person has options in an order of their own: who stands first wins votes by it.
  const answers = hasOptions(decision.format) ? mixAnswers(found, `${participantId} ${decision.id}`) : found
  const canGive = isReady(paper, filling.marks)
  const left = countLeft(paper, filling.marks)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!canGive) return
        const body = { participantId, marks: filling.marks, reason }
        cast.mutate({ params: { decisionId: decision.id }, body })
      }}
    >
      {cast.error && <Notice tone="problem">{t(`error.${cast.error.code}`)}</Notice>}
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('ballot.choose')}</legend>
        {answers.map((answer) => (
          <div key={answer.id} className={styles.withSound}>
            <AnswerControl paper={paper} answer={answer} filling={filling} onChange={setFilling}>
              <AnswerFace answer={answer} />
            </AnswerControl>
            {answer.voice && (
              <SoundPlayer src={`/api/media/${answer.voice.id}`} seconds={answer.voice.seconds} />
            )}
          </div>
        ))}
      </fieldset>
      {left !== null && (
        <p role="status">{t(`ballot.left.${FORMATS[decision.format].marking}`, { n: left })}</p>
      )}
      {Object.keys(filling.marks).length > 0 && (
        <TextArea
          label={t('ballot.reason')}
          hint={t('ballot.reasonHint')}
          rows={2}
          maxLength={LIMITS.REASON_LENGTH}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className={styles.bottom}>
        <p className={styles.secret}>
          <Picture id="1F512" size="1.5rem" eager />
          {t('ballot.secret')}
        </p>
        <Button size="l" wide type="submit" pictureEnd="1F5F3" isDisabled={!canGive || cast.isPending}>
          {t('ballot.give')}
        </Button>
      </div>
    </form>
  )
}

function AnswerFace({ answer: { label, pictures, photo } }: { answer: Answer }) {
  const shown = photo ? picturesBesidePhoto(pictures) : pictures
  return (
    <>
      {(photo || shown.length > 0) && (
        <span className={styles.pictures}>
          {photo && <ChoicePhoto id={photo} alt="" />}
          {shown.map((picture) => (
            <Picture key={picture} id={picture} size="2.75rem" eager />
          ))}
        </span>
      )}
      <span>{label}</span>
    </>
  )
}
