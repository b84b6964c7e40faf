import type { Measurement, Monitor } from '@wijktafel/shared/api/monitor'
import { LIMITS } from '@wijktafel/shared/limits'
import { FACE_STEPS } from '@wijktafel/shared/monitor'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readForm } from '../account/readForm.ts'
import styles from './MeasureSheet.module.css'
import { type MonitorRow, monitorRows } from './monitorRows.ts'

interface MeasureSheetProps {
  monitor: Monitor
  measurement: Measurement
  isPending: boolean
  onKeep: (measurement: Measurement) => void
  onClose: () => void
}

/** A few questions, a few minutes. What nobody knows yet is left open, and filled in later. */
export function MeasureSheet({ monitor, measurement, isPending, onKeep, onClose }: MeasureSheetProps) {
  const t = useT()
  const [values, setValues] = useState(measurement.values)
  const set = (id: string, value: number | undefined) =>
    setValues(({ [id]: _, ...others }) => (value === undefined ? others : { ...others, [id]: value }))
  return (
    <Sheet
      title={t('monitor.measure')}
      picture="1F4CF"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          const { day = '', note = '' } = readForm(event)
          onKeep({ id: measurement.id, day, note, values })
        }}
      >
        <p>{t('monitor.measureHint')}</p>
        <TextField label={t('monitor.day')} name="day" type="date" required defaultValue={measurement.day} />
        {monitorRows(monitor, t).map((row) =>
          row.unit === '' ? (
            <Faces key={row.id} row={row} value={values[row.id]} onChange={(value) => set(row.id, value)} />
          ) : (
            <TextField
              key={row.id}
              label={`${row.name} (${row.unit})`}
              type="number"
              step="any"
              min={-LIMITS.MEASURED_VALUE}
              max={LIMITS.MEASURED_VALUE}
              value={values[row.id] ?? ''}
              onChange={(event) => {
                const value = event.target.valueAsNumber
                set(row.id, Number.isFinite(value) ? value : undefined)
              }}
            />
          ),
        )}
        <TextArea
          label={t('monitor.note')}
          name="note"
          maxLength={LIMITS.MONITOR_TEXT_LENGTH}
          defaultValue={measurement.note}
        />
        <Button type="submit" look="now" isDisabled={isPending}>
          {t('common.save')}
        </Button>
      </form>
    </Sheet>
  )
}

interface FacesProps {
  row: MonitorRow
  value: number | undefined
  onChange: (value: number | undefined) => void
}

/** A second press on the same face takes it back. */
function Faces({ row, value, onChange }: FacesProps) {
  const t = useT()
  return (
    <fieldset className={styles.faces}>
      <legend>{row.name}</legend>
      {FACE_STEPS.map((step) => (
        <button
          key={step}
          type="button"
          className={styles.face}
          aria-pressed={value === step}
          onClick={() => onChange(value === step ? undefined : step)}
        >
          <Picture id={FEELINGS[step - 1] ?? ''} size="2.25rem" />
          <span>{t(`feeling.${step}`)}</span>
        </button>
      ))}
    </fieldset>
  )
}
