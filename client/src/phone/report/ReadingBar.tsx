import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { PIC } from '../pictures.ts'
import styles from './ReadingBar.module.css'
import type { LineReading } from './useLineReading.ts'

/** Reads the sheet aloud: waits, goes on, a line back, a line on, stops. */
export function ReadingBar({ state, read, wait, stop, step }: LineReading) {
  const t = useT()
  if (state === 'silent') {
    return (
      <ActionButton kind="now" picture={PIC.speaker} onPress={read}>
        {t('report.read')}
      </ActionButton>
    )
  }
  const isReading = state === 'reads'
  return (
    <div className={styles.bar}>
      <Control picture="23EE" label={t('report.before')} onPress={() => step(-1)} />
      <Control
        picture={isReading ? '23F8' : '25B6'}
        label={t(isReading ? 'report.pause' : 'report.goOn')}
        onPress={isReading ? wait : read}
      />
      <Control picture="23ED" label={t('report.after')} onPress={() => step(1)} />
      <Control picture="23F9" label={t('report.stopReading')} onPress={stop} />
    </div>
  )
}

function Control({ picture, label, onPress }: { picture: string; label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.control} onClick={onPress}>
      <Picture id={picture} size="min(2rem, 44px)" eager />
      <span>{label}</span>
    </button>
  )
}
