import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import styles from './WordsForm.module.css'

interface WordsFormProps {
  label: string
  value: string
  maxLength: number
  isMultiline?: boolean
  /** `base`: what stood there when one began. */
  onKeep: (words: string, base: string) => void
  onStop: () => void
}

/** Words to change, kept when one is done. Escape stops; Enter keeps, where there is one line. */
export function WordsForm({ label, value, maxLength, isMultiline = false, onKeep, onStop }: WordsFormProps) {
  const t = useT()
  const id = useId()
  const [base] = useState(value)
  const [words, setWords] = useState(value)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onStop()
    else if (event.key === 'Enter' && !event.shiftKey && !isMultiline) {
      event.preventDefault()
      onKeep(words, base)
    }
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(words, base)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        value={words}
        rows={isMultiline ? 3 : 1}
        maxLength={maxLength}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={handleKey}
      />
      <div className={styles.buttons}>
        <button type="submit" className={styles.keep}>
          {t('canvas.list.keep')}
        </button>
        <button type="button" onClick={onStop}>
          {t('canvas.list.stop')}
        </button>
      </div>
    </form>
  )
}
