import type { LinkInfo } from '@wijktafel/shared/api/account'
import { useT } from '../../i18n/translate.ts'
import { AccountFields } from './AccountFields.tsx'
import { AccountForm } from './AccountForm.tsx'
import { FrontDoor } from './FrontDoor.tsx'
import type { UseLink } from './useUseLink.ts'

export function NewPasswordForm({ link, use }: { link: LinkInfo; use: UseLink }) {
  const t = useT()
  return (
    <FrontDoor
      title={t('link.password')}
      text={link.email ? t('link.passwordFor', { email: link.email }) : undefined}
    >
      <AccountForm
        button={t('link.passwordButton')}
        error={use.error}
        isPending={use.isPending}
        onSubmit={({ password = '' }) => use.submit({ password })}
      >
        <AccountFields kind="password" />
      </AccountForm>
    </FrontDoor>
  )
}
