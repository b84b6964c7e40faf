import { useT } from '../../i18n/translate.ts'
import { TextField } from '../../ui/Field.tsx'
import { parseMoment, splitMoment } from '../shell/dates.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** What a date field and a time field hold. */
export interface Start {
  day: string
  time: string
}

/** Tomorrow at nine: near enough to be likely, and not past. */
export function likelyStart(): Start {
  return { day: splitMoment(Date.now() + DAY_MS).day, time: '09:00' }
}

/** Null while a field is empty. */
export function startOf({ day, time }: Start): number | null {
  return time === '' ? null : parseMoment(day, time)
}

interface StartFieldsProps {
  start: Start
  onChange: (start: Start) => void
  /** In plain words: why this beginning cannot be. */
  error?: string | null
}

/** The day and the time at which a question opens: two fields of the form around them. */
export function StartFields({ start, onChange, error = null }: StartFieldsProps) {
  const t = useT()
  return (
    <>
      <TextField
        label={t('ask.fromDay')}
        type="date"
        required
        value={start.day}
        error={error}
        onChange={(event) => onChange({ ...start, day: event.target.value })}
      />
      <TextField
        label={t('ask.fromTime')}
        type="time"
        required
        value={start.time}
        onChange={(event) => onChange({ ...start, time: event.target.value })}
      />
    </>
  )
}
