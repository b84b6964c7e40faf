import type { CallError } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './AccountForm.module.css'
import { readForm } from './readForm.ts'

interface AccountFormProps {
  button: string
  error: CallError | null
  isPending: boolean
  onSubmit: (values: Record<string, string>) => void
  children: React.ReactNode
}

export function AccountForm({ button, error, isPending, onSubmit, children }: AccountFormProps) {
  const t = useT()
  return (
    <form className={styles.form} onSubmit={(event) => onSubmit(readForm(event))}>
      {error && <Notice tone="problem">{t(`error.${error.code}`)}</Notice>}
      {children}
      <Button look="now" size="l" wide type="submit" isDisabled={isPending}>
        {button}
      </Button>
    </form>
  )
}
