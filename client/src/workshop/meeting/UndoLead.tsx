import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './UndoLead.module.css'
import { useUndoLead } from './useUndoLead.ts'

/** A slip is taken back with one press, for as long as it may have been one; later the menu does. */
export function UndoLead() {
  const t = useT()
  const { last, isFresh, isPending, undo } = useUndoLead()
  if (!last || !isFresh) return null
  return (
    <Button
      look="quiet"
      size="s"
      picture="21A9"
      className={styles.undo}
      isDisabled={isPending}
      onPress={undo}
    >
      {t('undo.short', { what: t(`undo.${last.kind}`) })}
    </Button>
  )
}
