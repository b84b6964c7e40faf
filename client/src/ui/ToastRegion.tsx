import { useEffect } from 'react'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { Picture } from './Picture.tsx'
import styles from './ToastRegion.module.css'
import { type Toast, useToasts } from './toasts.ts'

const SHOWN_MS = 6_000
/** Long enough to read it, think, and reach the button. */
const SHOWN_WITH_ACTION_MS = 12_000

export function ToastRegion({ closeLabel }: { closeLabel: string }) {
  const toasts = useToasts((state) => state.toasts)
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </div>
  )
}

function ToastLine({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  const dismiss = useToasts((state) => state.dismiss)
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), toast.action ? SHOWN_WITH_ACTION_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, dismiss])
  return (
    <div className={classes(styles.toast, styles[toast.tone])}>
      <Picture id={toast.tone === 'problem' ? '26A0' : '2714'} size="1.5rem" eager />
      <span className={styles.text}>{toast.text}</span>
      {toast.action && (
        <Button
          size="s"
          onPress={() => {
            toast.action?.run()
            dismiss(toast.id)
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={closeLabel}
        onClick={() => dismiss(toast.id)}
      >
        ✕
      </button>
    </div>
  )
}
