import type { PromiseView } from '@wijktafel/shared/api/promise'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { promiseSentence } from '../meeting/promiseSentence.ts'
import { useAction } from '../queries/useAction.ts'
import { formatDueDay } from '../shell/dates.ts'
import styles from './OpenPromises.module.css'

const SHOWN = 3

interface OpenPromisesProps {
  promises: readonly PromiseView[]
  editable: boolean
}

/** What someone still has to do, soonest first. A tick says that it happened; it can be taken back. */
export function OpenPromises({ promises, editable }: OpenPromisesProps) {
  const t = useT()
  const [all, setAll] = useState(false)
  const open = promises.filter(({ state }) => state === 'open').sort(soonestFirst)
  if (open.length === 0)
    return <p className={styles.nothing}>{t(promises.length > 0 ? 'project.noPromises' : 'promise.none')}</p>
  return (
    <>
      <ul className={styles.list}>
        {open.slice(0, all ? open.length : SHOWN).map((promise) => (
          <PromiseLine key={promise.id} promise={promise} editable={editable} />
        ))}
      </ul>
      {open.length > SHOWN && (
        <Button size="s" look="quiet" onPress={() => setAll(!all)}>
          {all ? t('project.fewerPromises') : t('project.allPromises', { n: open.length })}
        </Button>
      )}
    </>
  )
}

function soonestFirst(a: PromiseView, b: PromiseView): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')
}

function PromiseLine({ promise, editable }: { promise: PromiseView; editable: boolean }) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const change = useAction('PATCH /api/promises/:promiseId', {
    refresh: ['GET /api/projects/:projectId', 'GET /api/sessions/:sessionId/promises'],
  })
  const params = { promiseId: promise.id }
  const tick = () =>
    change.mutate(
      { params, body: { state: 'done' } },
      {
        onSuccess: () =>
          showToast({
            text: t('promise.isDone'),
            tone: 'fact',
            action: {
              label: t('common.undo'),
              run: () => change.mutate({ params, body: { state: 'open' } }),
            },
          }),
      },
    )
  return (
    <li className={styles.line}>
      <Picture id={promise.face ?? '1F91D'} size="2.5rem" />
      <div className={styles.words}>
        <p className={styles.what}>{promiseSentence(promise, t)}</p>
        {promise.dueOn && (
          <p className={styles.due}>{t('promise.before', { day: formatDueDay(promise.dueOn) })}</p>
        )}
      </div>
      {editable && (
        <button
          type="button"
          className={styles.tick}
          aria-label={t('promise.tick', { what: promise.what })}
          title={t('promise.done')}
          onClick={tick}
        >
          <span aria-hidden="true">✓</span>
        </button>
      )}
    </li>
  )
}
