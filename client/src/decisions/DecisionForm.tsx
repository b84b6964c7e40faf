import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { type ActivityId, type DecisionId, newId, type PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { DECISION_FORMATS, type DecisionFormat, type Influence } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PicturesField } from '../workshop/pictures/PicturesField.tsx'
import { useAction } from '../workshop/queries/useAction.ts'
import styles from './DecisionForm.module.css'
import { InfluenceSteps } from './InfluenceSteps.tsx'
import { emptyOption, type OptionDraft, OptionsField } from './OptionsField.tsx'

interface DecisionFormProps {
  sessionId: string
  activityId: ActivityId | null
  /** The draft that changes; null makes a new one. */
  decision: DecisionDetail | null
  suggestion: string
  onDone: () => void
}

/** Prepares a decision moment: what we decide about, with which influence, and how people answer. */
export function DecisionForm({ sessionId, activityId, decision, suggestion, onDone }: DecisionFormProps) {
  const t = useT()
  const [id] = useState(() => decision?.id ?? newId<DecisionId>())
  const [proposal, setProposal] = useState(decision?.proposal ?? suggestion)
  const [pictures, setPictures] = useState<PictureId[]>(decision?.pictures ?? [])
  const [influence, setInfluence] = useState<Influence>(decision?.influence ?? 'decide')
  const [format, setFormat] = useState<DecisionFormat>(decision?.format ?? 'consent')
  const [options, setOptions] = useState<OptionDraft[]>(
    decision?.options.length ? decision.options : twoOptions,
  )
  const refresh = ['GET /api/sessions/:sessionId/decisions'] as const
  const create = useAction('POST /api/sessions/:sessionId/decisions', { errors: 'inline', refresh, onDone })
  const change = useAction('PATCH /api/decisions/:decisionId', { errors: 'inline', refresh, onDone })
  const error = create.error ?? change.error
  const save = () => {
    const named = options.filter(({ label }) => label.trim() !== '')
    const body = { proposal, pictures, influence, format, options: format === 'consent' ? [] : named }
    if (decision) change.mutate({ params: { decisionId: id }, body })
    else create.mutate({ params: { sessionId }, body: { id, activityId, ...body } })
  }
  const hasEnough = format === 'consent' || options.filter(({ label }) => label.trim() !== '').length >= 2
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {error && <Notice tone="problem">{t(`error.${error.code}`)}</Notice>}
      <TextArea
        label={t('decision.proposal')}
        hint={t('decision.proposalHint')}
        required
        rows={2}
        maxLength={LIMITS.QUESTION_LENGTH}
        value={proposal}
        onChange={(event) => setProposal(event.currentTarget.value)}
      />
      <PicturesField label={t('decision.pictures')} pictures={pictures} onChange={setPictures} />
      <InfluenceSteps value={influence} onChange={setInfluence} />
      <fieldset className={styles.formats}>
        <legend>{t('decision.format')}</legend>
        {DECISION_FORMATS.toReversed().map((each) => (
          <label key={each} className={styles.format}>
            <input type="radio" name="format" checked={each === format} onChange={() => setFormat(each)} />
            <span>
              <strong>{t(`decision.format.${each}`)}</strong>
              <br />
              {t(`decision.formatHint.${each}`)}
            </span>
          </label>
        ))}
      </fieldset>
      {format === 'chooseOne' && <OptionsField options={options} onChange={setOptions} />}
      <div className={styles.buttons}>
        <Button look="quiet" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" isDisabled={!hasEnough || create.isPending || change.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}

function twoOptions(): OptionDraft[] {
  return [emptyOption([]), emptyOption([{ id: 'o1', label: '', pictures: [] }])]
}
