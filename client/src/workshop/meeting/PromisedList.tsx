import { can } from '@wijktafel/shared/roles'
import type { StagePromise } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useAction } from '../queries/useAction.ts'
import { formatDueDay } from '../shell/dates.ts'
import { useMeeting } from './meetingContext.ts'
import styles from './PromisedList.module.css'
import { promiseSentence } from './promiseSentence.ts'

/** Nobody scrolls there. */
const MOST_ON_WALL = 5

/** What a meeting begins with: who promised what, and what became of it. Whoever may edit says there that it is done. */
export function PromisedList({
  promised,
  isWall = false,
}: {
  promised: readonly StagePromise[]
  isWall?: boolean
}) {
  const t = useT()
  const shown = isWall ? promised.slice(0, MOST_ON_WALL) : promised
  return (
    <section className={styles.promised} data-wall={isWall}>
      <h2>{t('promised.title')}</h2>
      <ul>
        {shown.map((promise) => (
          <PromisedLine key={promise.id} promise={promise} isWall={isWall} />
        ))}
      </ul>
      {shown.length < promised.length && <p>{`+ ${promised.length - shown.length}`}</p>}
    </section>
  )
}

function PromisedLine({ promise, isWall }: { promise: StagePromise; isWall: boolean }) {
  const t = useT()
  const { session } = useMeeting()
  const change = useAction('PATCH /api/promises/:promiseId', {
    refresh: ['GET /api/projects/:projectId', 'GET /api/sessions/:sessionId/promises'],
  })
  const isOpen = promise.state === 'open'
  const tell = () =>
    change.mutate({ params: { promiseId: promise.id }, body: { state: isOpen ? 'done' : 'open' } })
  return (
    <li>
      <Picture id={promise.face ?? '1F91D'} size="2.6em" eager />
      <div className={styles.words}>
        <p>{promiseSentence(promise, t)}</p>
        {isOpen && promise.dueOn && (
          <p className={styles.due}>{t('promise.before', { day: formatDueDay(promise.dueOn) })}</p>
        )}
      </div>
      <strong className={styles.state}>{t(`promised.${promise.state}`)}</strong>
      {!isWall && can(session.role, 'promise.edit') && (
        <Button
          size="s"
          {...(isOpen && { 'aria-label': t('promise.tick', { what: promise.what }) })}
          onPress={tell}
        >
          {isOpen ? t('promise.done') : t('common.undo')}
        </Button>
      )}
    </li>
  )
}
