import type { UseQueryResult } from '@tanstack/react-query'
import type { CallError } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { OFFLINE_PICTURE } from '../../ui/meaningPictures.ts'

interface QueryStateProps<Data> {
  query: UseQueryResult<Data, CallError>
  children: (data: Data) => React.ReactNode
}

/** Waiting, refused or there. What was there stays on the screen while a new answer is on its way. */
export function QueryState<Data>({ query, children }: QueryStateProps<Data>) {
  const t = useT()
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Refusal error={query.error} onRetry={() => query.refetch()} />
  return <Loading label={t('common.loading')} />
}

const PICTURES: Partial<Record<CallError['code'], string>> = {
  offline: OFFLINE_PICTURE,
  notFound: '1F5FA',
  notAllowed: '1F512',
  notSignedIn: '1F511',
}

export function Refusal({ error, onRetry }: { error: CallError; onRetry: () => void }) {
  const t = useT()
  const canRetry = error.code === 'offline' || error.code === 'serverError' || error.code === 'tooManyTries'
  return (
    <EmptyState picture={PICTURES[error.code] ?? '26A0'} title={t(`error.${error.code}`)} alert>
      {canRetry ? (
        <Button look="now" onPress={onRetry}>
          {t('common.retry')}
        </Button>
      ) : (
        <ButtonLink href="/">{t('notFound.home')}</ButtonLink>
      )}
    </EmptyState>
  )
}
