import { useQueryClient } from '@tanstack/react-query'
import { useT } from '../../i18n/translate.ts'
import { useAction } from '../queries/useAction.ts'
import { AccountFields } from './AccountFields.tsx'
import { AccountForm } from './AccountForm.tsx'
import { FrontDoor } from './FrontDoor.tsx'
import styles from './SignInPage.module.css'

export function SignInPage() {
  const t = useT()
  const client = useQueryClient()
  const signIn = useAction('POST /api/sign-in', { errors: 'inline', onDone: () => client.resetQueries() })
  return (
    <FrontDoor title={t('signIn.title')}>
      <AccountForm
        button={t('signIn.button')}
        error={signIn.error}
        isPending={signIn.isPending}
        onSubmit={({ email = '', password = '' }) => signIn.mutate({ body: { email, password } })}
      >
        <AccountFields kind="existing" />
      </AccountForm>
      <p className={styles.hint}>{t('signIn.forgot')}</p>
      <p className={styles.hint}>
        {t('signIn.withCode')} <a href="/m">{t('signIn.toPhone')}</a>
      </p>
    </FrontDoor>
  )
}
