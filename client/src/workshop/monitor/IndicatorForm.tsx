import type { IndicatorId } from '@wijktafel/shared/ids'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { readForm } from '../account/readForm.ts'
import styles from './MonitorPage.module.css'
import { useMonitor } from './useMonitor.ts'

/** Something of the own choice of the team, in numbers or in faces. */
export function IndicatorForm({ projectId, onDone }: { projectId: string; onDone: () => void }) {
  const t = useT()
  const { keepIndicator, isPending } = useMonitor(projectId, onDone)
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        const { name = '', unit = '' } = readForm(event)
        keepIndicator({ id: newId<IndicatorId>(), name, unit })
      }}
    >
      <TextField label={t('monitor.ownName')} name="name" required maxLength={LIMITS.NAME_LENGTH} />
      <TextField
        label={t('monitor.unit')}
        hint={t('monitor.unitHint')}
        name="unit"
        maxLength={LIMITS.UNIT_LENGTH}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="now" isDisabled={isPending}>
          {t('common.save')}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
