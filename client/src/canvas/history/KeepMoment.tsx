import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './MomentList.module.css'

interface KeepMomentProps {
  isBusy: boolean
  /** Resolves to whether it was kept: then the field is empty again. */
  onKeep: (name: string) => Promise<boolean>
}

/** Keeps the board as it is now, under a name. */
export function KeepMoment({ isBusy, onKeep }: KeepMomentProps) {
  const t = useT()
  const [name, setName] = useState('')
  const keep = async () => {
    if (await onKeep(name.trim())) setName('')
  }
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '' && !isBusy) void keep()
      }}
    >
      <TextField
        label={t('history.name')}
        hint={t('history.nameHint')}
        value={name}
        maxLength={LIMITS.NAME_LENGTH}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" picture="1F4CC" isDisabled={isBusy || name.trim() === ''}>
        {t('history.keep')}
      </Button>
    </form>
  )
}
