import type { SessionDetail } from '@wijktafel/shared/api/session'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { SelectField } from '../../ui/Field.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import type { PaperChoice } from './cardsToPrint.ts'
import styles from './PaperChoices.module.css'

const SHEETS = [0, 1, 2, 3, 4] as const

interface EmptyCardsProps {
  session: SessionDetail
  choice: PaperChoice
  onChange: (part: Partial<PaperChoice>) => void
}

/** Cards to write or draw on, with the sentence starters of a step if it has them. */
export function EmptyCards({ session, choice, onChange }: EmptyCardsProps) {
  const t = useT()
  const [stepId, setStepId] = useState('')
  const steps = session.activities.filter(({ question }) => question !== null)
  return (
    <fieldset className={styles.part}>
      <legend>{t('paper.emptyCards')}</legend>
      <SelectField
        label={t('paper.emptySheets')}
        value={String(choice.emptySheets)}
        options={SHEETS.map((n) => ({
          value: String(n),
          label: n === 0 ? t('paper.emptySheets.none') : t('paper.sheets', { n }),
        }))}
        onChange={({ currentTarget }) => onChange({ emptySheets: Number(currentTarget.value) })}
      />
      {choice.emptySheets > 0 && steps.length > 0 && (
        <SelectField
          label={t('paper.starters')}
          hint={t('paper.startersHint')}
          value={stepId}
          options={[
            { value: '', label: t('paper.starters.none') },
            ...steps.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={({ currentTarget }) => {
            setStepId(currentTarget.value)
            if (currentTarget.value === '') onChange({ starters: [] })
          }}
        />
      )}
      {stepId && (
        <Starters key={stepId} activityId={stepId} onStarters={(starters) => onChange({ starters })} />
      )}
    </fieldset>
  )
}

interface StartersProps {
  activityId: string
  onStarters: (starters: readonly string[]) => void
}

/** Fetches the starters of a step and hands them on; says so when it has none. */
function Starters({ activityId, onStarters }: StartersProps) {
  const t = useT()
  const template = useEndpoint('GET /api/activities/:activityId/template', { params: { activityId } })
  const starters = template.data?.starters
  // biome-ignore lint/correctness/useExhaustiveDependencies: handed on once, when they came in
  useEffect(() => {
    if (starters) onStarters(starters)
  }, [starters])
  return (
    <p className={styles.hint}>{starters?.length === 0 ? t('paper.starters.step') : starters?.join(' · ')}</p>
  )
}
