import { LIMITS } from '@wijktafel/shared/limits'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import styles from './ZoneMenu.module.css'

interface ZoneNameProps {
  label: string
  title: string
  onKeep: (title: string) => void
}

/** The name of a zone, typed in the menu: zones themselves are fixed. Nothing is kept without a name. */
export function ZoneName({ label, title, onKeep }: ZoneNameProps) {
  const t = useT()
  const id = useId()
  const [words, setWords] = useState(title)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  // The keys of the board do not hear what is typed here; Escape still closes the menu.
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') event.stopPropagation()
  }
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '') onKeep(words.trim())
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        value={words}
        maxLength={LIMITS.TITLE_LENGTH}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={handleKey}
      />
      <button type="submit" disabled={words.trim() === ''}>
        {t('canvas.zone.keep')}
      </button>
    </form>
  )
}
