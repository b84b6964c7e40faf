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
  const change = useSessionAction('PATCH /api/activities/:activityId')
  return (
    <Sheet title={t('shorten.title')} picture="23F1" isOpen onClose={onClose} closeLabel={t('common.close')}>
      <div className={styles.shorten}>
        <p className={styles.end} role="status">
          {t('meeting.endsAt', { time: clockTime(endsAt) })}
          {late > 0 && <strong>{t('meeting.late', { n: late })}</strong>}
        </p>
        {change.error && <Notice tone="problem">{t(`error.${change.error.code}`)}</Notice>}
        {steps.length === 0 ? (
          <EmptyState picture="1F4CB" title={t('shorten.none')} text={t('shorten.noneText')} />
        ) : (
          <fieldset className={styles.steps}>
            <legend>{t('shorten.which')}</legend>
            {steps.map(({ id, title, minutes, plan }) => (
              <CheckField
                key={id}
                label={t('shorten.step', { title, minutes })}
                checked={plan === 'skipped'}
                disabled={change.isPending}
                onChange={({ target }) =>
                  change.mutate({
                    params: { activityId: id },
                    body: { plan: target.checked ? 'skipped' : 'spare' },
                  })
                }
              />
            ))}
          </fieldset>
        )}
      </div>
    </Sheet>
  )
}
