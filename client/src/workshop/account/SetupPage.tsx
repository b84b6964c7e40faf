import { useQueryClient } from '@tanstack/react-query'
import { useT } from '../../i18n/translate.ts'
import { useAction } from '../queries/useAction.ts'
import { AccountFields } from './AccountFields.tsx'
import { AccountForm } from './AccountForm.tsx'
import { FrontDoor } from './FrontDoor.tsx'

/** The very first visit: whoever installed this makes the first account. */
export function SetupPage() {
  const t = useT()
  const client = useQueryClient()
  const setup = useAction('POST /api/setup', { errors: 'inline', onDone: () => client.resetQueries() })
  return (
    <FrontDoor title={t('setup.title')} text={t('setup.text')}>
      <AccountForm
        button={t('setup.button')}
        error={setup.error}
        isPending={setup.isPending}
        onSubmit={({ name = '', email = '', password = '' }) =>
          setup.mutate({ body: { name, email, password } })
        }
      >
        <AccountFields kind="new" />
      </AccountForm>
    </FrontDoor>
  )
}
