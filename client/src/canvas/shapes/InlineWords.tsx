import { type KeyboardEvent, type PointerEventHandler, useEffect, useRef } from 'react'
import styles from './shapes.module.css'

interface InlineWordsProps {
  value: string
  label: string
  maxLength: number
  isMultiline?: boolean
  onChange: (words: string) => void
  onDone: () => void
  onPointerDown: PointerEventHandler
}

/** Words that are edited in their place. Enter or Escape ends it; every letter is kept as it is typed. */
export function InlineWords({
  value,
  label,
  maxLength,
  isMultiline,
  onChange,
  onDone,
  onPointerDown,
}: InlineWordsProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (!isEnd || event.nativeEvent.isComposing) return
    event.preventDefault()
    onDone()
  }
  return (
    <textarea
      ref={field}
      className={styles.edit}
      aria-label={label}
      value={value}
      rows={isMultiline ? Math.max(2, Math.ceil(value.length / 16)) : 1}
      maxLength={maxLength}
      onChange={(event) => onChange(event.target.value.slice(0, maxLength))}
      onKeyDown={handleKey}
      onPointerDown={onPointerDown}
    />
  )
}
