import { useQueryClient } from '@tanstack/react-query'
import { faceOf } from '@wijktafel/shared/pictures/faceOf'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { forgetAllLocalDocuments, hasUnsentCopies } from '../../live/localCopy.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './AccountMenu.module.css'
import { SignOutQuestion } from './SignOutQuestion.tsx'

/** Who is signed in, and the way out. Shows nothing to someone without an account. */
export function AccountMenu() {
  const t = useT()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const { data } = useEndpoint('GET /api/me', {})
  const [isAsking, setIsAsking] = useState(false)
  const signOut = useAction('POST /api/sign-out', {
    onDone: () => {
      navigate('/')
      // What the next person at this tablet must not find: answers in memory, boards and notes on the device.
      void client.resetQueries()
      void forgetAllLocalDocuments()
    },
  })
  const leave = async () => {
    if (await hasUnsentCopies()) setIsAsking(true)
    else signOut.mutate({})
  }
  if (!data?.account) return null
  const { id, name } = data.account
  return (
    <>
      <ActionMenu
        label={t('account.menu')}
        trigger={
          <AriaButton className={styles.trigger} aria-label={t('account.menuOf', { name })}>
            <span className={styles.name}>{name}</span>
            <Picture id={data.face ?? faceOf(id)} size="2.1rem" eager />
          </AriaButton>
        }
        actions={[
          { id: 'home', label: t('account.projects'), picture: '1F3D8', onAction: () => navigate('/') },
          { id: 'about', label: t('account.about'), picture: '2139', onAction: () => navigate('/over') },
          { id: 'out', label: t('account.signOut'), picture: '1F6AA', onAction: () => void leave() },
        ]}
      />
      {isAsking && (
        <SignOutQuestion
          isPending={signOut.isPending}
          onStay={() => setIsAsking(false)}
          onLeave={() => signOut.mutate({})}
        />
      )}
    </>
  )
}
