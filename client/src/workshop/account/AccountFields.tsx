import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { TextField } from '../../ui/Field.tsx'

interface AccountFieldsProps {
  /** Sign-in: no name, and the password is one that exists already. */
  kind: 'new' | 'existing' | 'password'
  email?: string
}

/** The fields of an account, with names that browsers and password managers know. */
export function AccountFields({ kind, email }: AccountFieldsProps) {
  const t = useT()
  return (
    <>
      {kind === 'new' && (
        <TextField
          label={t('account.name')}
          hint={t('account.nameHint')}
          name="name"
          autoComplete="name"
          required
          maxLength={LIMITS.NAME_LENGTH}
        />
      )}
      {kind !== 'password' && (
        <TextField
          label={t('account.email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={email}
          maxLength={LIMITS.EMAIL_LENGTH}
        />
      )}
      <TextField
        label={t(kind === 'password' ? 'account.newPassword' : 'account.password')}
        hint={kind === 'existing' ? undefined : t('account.passwordHint', { n: LIMITS.PASSWORD_MIN_LENGTH })}
        name="password"
        type="password"
        autoComplete={kind === 'existing' ? 'current-password' : 'new-password'}
        required
        minLength={kind === 'existing' ? undefined : LIMITS.PASSWORD_MIN_LENGTH}
        maxLength={LIMITS.PASSWORD_MAX_LENGTH}
      />
    </>
  )
}
