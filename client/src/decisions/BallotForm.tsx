import { markOne } from '@wijktafel/shared/decisions/marks'
import type { ParticipantId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { findAnswers } from '../ui/answers.ts'
import { Button } from '../ui/Button.tsx'
import { ChoicePhoto } from '../ui/ChoicePhoto.tsx'
import { classes } from '../ui/classes.ts'
import { TextArea } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Picture } from '../ui/Picture.tsx'
import { picturesBesidePhoto } from '../ui/picturesBesidePhoto.ts'
import { SoundPlayer } from '../ui/SoundPlayer.tsx'
import { useAction } from '../workshop/queries/useAction.ts'
import styles from './BallotForm.module.css'

interface BallotFormProps {
  decision: StageDecision
  participantId: ParticipantId
}

/** One's own secret ballot, the same as on a phone. */
export function BallotForm({ decision, participantId }: BallotFormProps) {
  const t = useT()
  const [choice, setChoice] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const cast = useAction('POST /api/decisions/:decisionId/ballots', {
    errors: 'inline',
    refresh: ['GET /api/sessions/:sessionId/own'],
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (choice === null) return
        cast.mutate({
          params: { decisionId: decision.id },
          body: { participantId, marks: markOne(choice), reason },
        })
      }}
    >
      {cast.error && <Notice tone="problem">{t(`error.${cast.error.code}`)}</Notice>}
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('ballot.choose')}</legend>
        {findAnswers(decision, t).map(({ id, label, pictures, tone, photo, voice }) => (
          <div key={id} className={styles.withSound}>
            <label className={classes(styles.choice, id === choice && styles.chosen)} data-tone={tone}>
              <input
                type="radio"
                name="choice"
                className="visually-hidden"
                checked={id === choice}
                onChange={() => setChoice(id)}
              />
              <span className={styles.pictures}>
                {photo && <ChoicePhoto id={photo} alt="" />}
                {(photo ? picturesBesidePhoto(pictures) : pictures).map((picture) => (
                  <Picture key={picture} id={picture} size="2.75rem" eager />
                ))}
              </span>
              <span>{label}</span>
            </label>
            {voice && <SoundPlayer src={`/api/media/${voice.id}`} seconds={voice.seconds} />}
          </div>
        ))}
      </fieldset>
      {choice !== null && (
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
        <Button size="l" wide type="submit" pictureEnd="1F5F3" isDisabled={choice === null || cast.isPending}>
          {t('ballot.give')}
        </Button>
      </div>
    </form>
  )
}
