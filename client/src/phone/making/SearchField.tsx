import { useId } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import styles from './SearchField.module.css'

interface SearchFieldProps {
  value: string
  onChange: (value: string) => void
  onFocus: () => void
}

export function SearchField({ value, onChange, onFocus }: SearchFieldProps) {
  const t = useT()
  const id = useId()
  return (
    <search className={styles.search}>
      <label htmlFor={id}>
        <Picture id={PIC.search} size="1.5rem" eager />
        <span className="visually-hidden">{t('phone.pictures.search')}</span>
      </label>
      <input
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
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
      />
      {value !== '' && (
        <button type="button" aria-label={t('phone.pictures.clear')} onClick={() => onChange('')}>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </search>
  )
}
