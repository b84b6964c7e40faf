import type { LinkInfo } from '@wijktafel/shared/api/account'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { AccountFields } from './AccountFields.tsx'
import { AccountForm } from './AccountForm.tsx'
import { FrontDoor } from './FrontDoor.tsx'
import styles from './InvitationForm.module.css'
import type { UseLink } from './useUseLink.ts'

/** Joins a project: as the one who is signed in, or with an account, new or old. */
export function InvitationForm({ link, use }: { link: LinkInfo; use: UseLink }) {
  const t = useT()
  const me = useEndpoint('GET /api/me', {})
  const [hasAccount, setHasAccount] = useState(false)
  const account = me.data?.account
  return (
    <FrontDoor title={t('link.welcome')} text={t('link.invited', { project: link.projectName ?? '' })}>
      <p className={styles.chips}>
        {link.role && <Chip picture="1FA91">{t(`role.${link.role}`)}</Chip>}
        {link.side && <Chip picture={SIDE_PICTURES[link.side]}>{t(`side.${link.side}`)}</Chip>}
      </p>
      {account ? (
        <>
          {use.error && <Notice tone="problem">{t(`error.${use.error.code}`)}</Notice>}
          <Button look="now" size="l" wide isDisabled={use.isPending} onPress={() => use.submit({})}>
            {t('link.joinAs', { name: account.name })}
          </Button>
        </>
      ) : (
        <>
          <AccountForm
            button={t(hasAccount ? 'link.signInAndJoin' : 'link.makeAccount')}
            error={use.error}
            isPending={use.isPending}
            onSubmit={({ name, email, password }) =>
              use.submit(hasAccount ? { email, password } : { name, email, password })
            }
          >
            <AccountFields key={String(hasAccount)} kind={hasAccount ? 'existing' : 'new'} />
          </AccountForm>
          <Button look="quiet" onPress={() => setHasAccount(!hasAccount)}>
            {t(hasAccount ? 'link.noAccountYet' : 'link.hasAccount')}
          </Button>
        </>
      )}
    </FrontDoor>
  )
}
