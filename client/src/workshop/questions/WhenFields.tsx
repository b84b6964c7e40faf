import { findTimesProblem, type QuestionTimes } from '@wijktafel/shared/questionTimes'
import { useT } from '../../i18n/translate.ts'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { endOfDay } from './endOfDay.ts'
import styles from './QuestionForm.module.css'
import { type Start, StartFields, startOf } from './StartFields.tsx'

/** When a question that is being made is open. */
export interface WhenDraft {
  /** `now`: at once. */
  opens: 'now' | 'later'
  start: Start
  /** Up to and including this day. */
  day: string
}

/** Null while a day or a time is missing. */
export function timesOf({ opens, start, day }: WhenDraft): QuestionTimes | null {
  const opensAt = opens === 'now' ? null : startOf(start)
  const closesAt = endOfDay(day)
  if (closesAt === null || (opens === 'later' && opensAt === null)) return null
  return { opensAt, closesAt }
}

/** Why a question cannot be open then; a code of `error.`. */
export function timesProblem(draft: WhenDraft) {
  const times = timesOf(draft)
  return times && findTimesProblem(times, Date.now())
}

interface WhenFieldsProps {
  draft: WhenDraft
  change: (part: Partial<WhenDraft>) => void
}

/** From when until when. Most questions open at once. */
export function WhenFields({ draft, change }: WhenFieldsProps) {
  const t = useT()
  const problem = timesProblem(draft)
  const error = problem && t(`error.${problem}`)
  const isOfStart = draft.opens === 'later' && problem !== 'questionEndPast'
  return (
    <div className={styles.row}>
      <SelectField
        label={t('ask.opens')}
        value={draft.opens}
        onChange={(event) => change({ opens: event.target.value as WhenDraft['opens'] })}
        options={[
          { value: 'now', label: t('ask.opens.now') },
          { value: 'later', label: t('ask.opens.later') },
        ]}
      />
      {draft.opens === 'later' && (
        <StartFields
          start={draft.start}
          onChange={(start) => change({ start })}
          error={isOfStart ? error : null}
        />
      )}
      <TextField
        label={t('ask.untilDay')}
        type="date"
        required
        value={draft.day}
        error={isOfStart ? null : error}
        onChange={(event) => change({ day: event.target.value })}
      />
    </div>
  )
}
