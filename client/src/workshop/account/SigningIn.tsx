import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FrontDoor } from './FrontDoor.tsx'
import type { UseLink } from './useUseLink.ts'

/** A sign-in link needs no answer: it signs in at once. */
export function SigningIn({ use: { submit, error } }: { use: UseLink }) {
  const t = useT()
  // React mounts twice while developing; a link works once.
  const used = useRef(false)
  useEffect(() => {
    if (used.current) return
    used.current = true
    submit({})
  }, [submit])
  return (
    <FrontDoor title={t('link.title')}>
      {error ? (
        <Notice tone="problem">{t(`error.${error.code}`)}</Notice>
      ) : (
        <Loading label={t('link.signingIn')} />
      )}
    </FrontDoor>
  )
}
