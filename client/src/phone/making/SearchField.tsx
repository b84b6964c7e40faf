import { useEffect, useId, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import styles from './SearchField.module.css'

interface SearchFieldProps {
  value: string
  onChange: (value: string) => void
  onClose: () => void
}

/** Comes when somebody asks for it, ready to type in. */
export function SearchField({ value, onChange, onClose }: SearchFieldProps) {
  const t = useT()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <search className={styles.search}>
      <label htmlFor={id}>
        <Picture id={PIC.search} size="1.5rem" eager />
        <span className="visually-hidden">{t('phone.pictures.search')}</span>
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        maxLength={60}
        dir="auto"
        placeholder={t('phone.pictures.search')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <button type="button" aria-label={t('phone.pictures.clear')} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </search>
  )
}
