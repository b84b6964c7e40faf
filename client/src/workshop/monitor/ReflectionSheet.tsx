import type { Reflection } from '@wijktafel/shared/api/monitor'
import { LIMITS } from '@wijktafel/shared/limits'
import { REFLECTION_LAYERS } from '@wijktafel/shared/monitor'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readForm } from '../account/readForm.ts'
import styles from './MeasureSheet.module.css'

interface ReflectionSheetProps {
  reflection: Reflection
  isPending: boolean
  onKeep: (reflection: Reflection) => void
  onClose: () => void
}

/** Three questions, each deeper than the one before, and one thing to do differently. */
export function ReflectionSheet({ reflection, isPending, onKeep, onClose }: ReflectionSheetProps) {
  const t = useT()
  return (
    <Sheet title={t('reflect.title')} picture="1F50D" isOpen onClose={onClose} closeLabel={t('common.close')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          const { day = '', right = '', things = '', eachother = '', next = '' } = readForm(event)
          onKeep({ id: reflection.id, day, right, things, eachother, next })
        }}
      >
        <p>{t('reflect.hint')}</p>
        <TextField label={t('monitor.day')} name="day" type="date" required defaultValue={reflection.day} />
        {[...REFLECTION_LAYERS, 'next' as const].map((layer) => (
          <TextArea
            key={layer}
            label={t(`reflect.${layer}`)}
            hint={t(`reflect.why.${layer}`)}
            name={layer}
            maxLength={LIMITS.MONITOR_TEXT_LENGTH}
            defaultValue={reflection[layer]}
          />
        ))}
        <Button type="submit" look="now" isDisabled={isPending}>
          {t('common.save')}
        </Button>
      </form>
    </Sheet>
  )
}
