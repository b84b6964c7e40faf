import type { Activity } from '@wijktafel/shared/api/session'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useSessionAction } from '../queries/useSessionAction.ts'
import { clockTime } from '../shell/dates.ts'
import styles from './ShortenSheet.module.css'

interface ShortenSheetProps {
  /** Steps that are still to come and can be left out, those that were left out included. */
  steps: readonly Activity[]
  endsAt: number
  late: number
  onClose: () => void
}

/** Plan B, for when time runs out: which steps to leave out, and when the meeting is then over. Each can be put back. */
export function ShortenSheet({ steps, endsAt, late, onClose }: ShortenSheetProps) {
  const t = useT()
  return (
    <Sheet title={t('shorten.title')} picture="23F1" isOpen onClose={onClose} closeLabel={t('common.close')}>
      <div className={styles.shorten}>
        <p className={styles.end} role="status">
          {t('meeting.endsAt', { time: clockTime(endsAt) })}
          {late > 0 && <strong>{t('meeting.late', { n: late })}</strong>}
        </p>
        {steps.length === 0 ? (
          <EmptyState picture="1F4CB" title={t('shorten.none')} text={t('shorten.noneText')} />
        ) : (
          <fieldset className={styles.steps}>
            <legend>{t('shorten.which')}</legend>
            {steps.map((step) => (
              <SpareStep key={step.id} step={step} />
            ))}
          </fieldset>
        )}
      </div>
    </Sheet>
  )
}

/** Shows at once what was pressed, and what the server made of it once it has answered. */
function SpareStep({ step: { id, title, minutes, plan } }: { step: Activity }) {
  const t = useT()
  const change = useSessionAction('PATCH /api/activities/:activityId')
  const shown = change.isPending ? change.variables.body.plan : plan
  return (
    <>
      <CheckField
        label={t('shorten.step', { title, minutes })}
        checked={shown === 'skipped'}
        onChange={({ target }) =>
          change.mutate({
            params: { activityId: id },
            body: { plan: target.checked ? 'skipped' : 'spare' },
          })
        }
      />
      {change.error && <Notice tone="problem">{t(`error.${change.error.code}`)}</Notice>}
    </>
  )
}
