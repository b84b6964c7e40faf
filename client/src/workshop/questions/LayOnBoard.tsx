import type { BoardChoice, QuestionDetail } from '@wijktafel/shared/api/question'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './Outcome.module.css'
import { PlaceForm } from './PlaceForm.tsx'

/** Lays the answers on a board of the project where one may write, with their photos and their sound; and takes them off again. */
export function LayOnBoard({ question }: { question: QuestionDetail }) {
  const t = useT()
  const params = { sessionId: question.id }
  const boards = useEndpoint('GET /api/questions/:sessionId/boards', { params })
  const lay = useAction('PUT /api/questions/:sessionId/board', {
    refresh: ['GET /api/questions/:sessionId', 'GET /api/projects/:projectId'],
  })
  const { board } = question
  if (board) {
    const lies = boards.data?.boards.find(({ id }) => id === board.id)
    const isToCome = lies?.meetingState === 'planned'
    return (
      <Card title={t('ask.board')}>
        <div className={styles.told}>
          <p>{t('ask.board.lies', { board: board.title })}</p>
          {isToCome && <p>{t('ask.board.waits', { meeting: lies.meeting })}</p>}
          <div className={styles.buttons}>
            <Button
              look="quiet"
              isDisabled={lay.isPending}
              onPress={() => lay.mutate({ params, body: { place: null } })}
            >
              {t('ask.board.off')}
            </Button>
            {!isToCome && (
              <ButtonLink picture="1F5C2" href={`/bijeenkomst/${board.sessionId}?bord=${board.id}`}>
                {t('ask.board.open')}
              </ButtonLink>
            )}
          </div>
        </div>
      </Card>
    )
  }
  const all = boards.data?.boards ?? []
  const steps = boards.data?.steps ?? []
  const choices = all.filter(({ refusal }) => refusal === null)
  return (
    <Card title={t('ask.board')}>
      <div className={styles.told}>
        {choices.length + steps.length === 0 ? (
          <p>{t('ask.board.none')}</p>
        ) : (
          <PlaceForm
            sessionId={question.id}
            {...{ boards: choices, steps }}
            isBusy={lay.isPending || question.cards.length === 0}
            onChoose={(place) => lay.mutate({ params, body: { place } })}
          />
        )}
        <NotHere boards={all} />
      </div>
    </Card>
  )
}

/** Boards where one may not write, and why: nobody has to guess where one went. */
function NotHere({ boards }: { boards: readonly BoardChoice[] }) {
  const t = useT()
  const refused = boards.filter(({ refusal }) => refusal !== null)
  if (refused.length === 0) return null
  return (
    <details className={styles.notHere}>
      <summary>{t('ask.board.notHere', { n: refused.length })}</summary>
      <ul>
        {refused.map(({ id, title, meeting, refusal }) => (
          <li key={id}>
            <strong>
              {title} ({meeting})
            </strong>
            {refusal && <span>{t(`ask.board.refusal.${refusal}`)}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
