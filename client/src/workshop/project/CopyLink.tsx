import { useId, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './CopyLink.module.css'

/** A link to hand over: shown in full, selected at a touch, copied by one button. */
export function CopyLink({ label, url }: { label: string; url: string }) {
  const t = useT()
  const id = useId()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setIsCopied(true)
    } catch {
      // Browsers refuse the clipboard outside https: the text is selected, so that the keyboard can copy it.
      document.getElementById(id)?.focus()
    }
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input id={id} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
        <Button picture="1F4CB" onPress={copy}>
          {t(isCopied ? 'copy.done' : 'copy.button')}
        </Button>
      </div>
    </div>
  )
}
