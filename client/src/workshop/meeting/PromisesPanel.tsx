import type { PromiseView } from '@wijktafel/shared/api/promise'
import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { formatDueDay } from '../shell/dates.ts'
import { QueryState } from '../shell/QueryState.tsx'
import { useMeeting } from './meetingContext.ts'
import { PromiseForm } from './PromiseForm.tsx'
import styles from './PromisesPanel.module.css'
import { promiseSentence } from './promiseSentence.ts'

/** Who does what by when, and whether it happened. */
export function PromisesPanel() {
  const { session } = useMeeting()
  const promises = useEndpoint(
    'GET /api/sessions/:sessionId/promises',
    { params: { sessionId: session.id } },
    { everyMs: 10_000 },
  )
  const editable = can(session.role, 'promise.edit')
  return (
    <QueryState query={promises}>
      {(data) => (
        <>
          <PromiseList promises={data.promises} editable={editable} />
          {editable && <PromiseForm />}
        </>
      )}
    </QueryState>
  )
}

function PromiseList({ promises, editable }: { promises: readonly PromiseView[]; editable: boolean }) {
  const t = useT()
  const refresh = ['GET /api/sessions/:sessionId/promises', 'GET /api/projects/:projectId'] as const
  const change = useAction('PATCH /api/promises/:promiseId', { refresh })
  const remove = useAction('DELETE /api/promises/:promiseId', { refresh })
  if (promises.length === 0) {
    return (
      <EmptyState
        small
        picture="1F91D"
        title={t('promise.none')}
        text={editable ? t('promise.noneText') : undefined}
      />
    )
  }
  return (
    <ul className={styles.list}>
      {promises.map((promise) => (
        <li key={promise.id} className={styles.promise}>
          <Picture id={promise.face ?? '1F91D'} size="2.25rem" />
          <div>
            <p className={styles.what}>{promiseSentence(promise, t)}</p>
            {promise.dueOn && (
              <p className={styles.due}>{t('promise.before', { day: formatDueDay(promise.dueOn) })}</p>
            )}
            {editable && (
              <div className={styles.actions}>
                <CheckField
                  label={t('promise.done')}
                  checked={promise.state === 'done'}
                  onChange={(event) =>
                    change.mutate({
                      params: { promiseId: promise.id },
                      body: { state: event.currentTarget.checked ? 'done' : 'open' },
                    })
                  }
                />
                <Button
                  size="s"
                  look="quiet"
                  aria-label={t('promise.remove', { what: promise.what })}
                  onPress={() => remove.mutate({ params: { promiseId: promise.id } })}
                >
                  {t('common.remove')}
                </Button>
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
