import type { BoardChoice, QuestionDetail } from '@wijktafel/shared/api/question'
import type { BoardId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './Outcome.module.css'

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
    return (
      <Card title={t('ask.board')}>
        <div className={styles.told}>
          <p>{t('ask.board.lies', { board: board.title })}</p>
          <div className={styles.buttons}>
            <Button
              look="quiet"
              isDisabled={lay.isPending}
              onPress={() => lay.mutate({ params, body: { place: null } })}
            >
              {t('ask.board.off')}
            </Button>
            <ButtonLink picture="1F5C2" href={`/bijeenkomst/${board.sessionId}?bord=${board.id}`}>
              {t('ask.board.open')}
            </ButtonLink>
          </div>
        </div>
      </Card>
    )
  }
  const all = boards.data?.boards ?? []
  const choices = all.filter(({ refusal }) => refusal === null)
  return (
    <Card title={t('ask.board')}>
      <div className={styles.told}>
        {choices.length === 0 ? (
          <p>{t('ask.board.none')}</p>
        ) : (
          <PlaceForm
            sessionId={question.id}
            boards={choices}
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

interface PlaceFormProps {
  sessionId: string
  boards: readonly BoardChoice[]
  isBusy: boolean
  onChoose: (place: { boardId: BoardId; zoneId: string | null }) => void
}

function PlaceForm({ sessionId, boards, isBusy, onChoose }: PlaceFormProps) {
  const t = useT()
  const [boardId, setBoardId] = useState('')
  const [zoneId, setZoneId] = useState('')
  const board = boards.find(({ id }) => id === boardId) ?? boards[0]
  const chosen = useEndpoint(
    'GET /api/questions/:sessionId/boards/:boardId',
    { params: { sessionId, boardId: board?.id ?? '' } },
    { enabled: board !== undefined },
  )
  if (!board) return null
  const nameOf = ({ title, meeting, meetingState }: BoardChoice) =>
    t(`ask.board.of.${meetingState}`, { title, meeting })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onChoose({ boardId: board.id, zoneId: zoneId || null })
      }}
    >
      <SelectField
        label={t('ask.board.which')}
        hint={board.meetingState === 'closed' ? t('ask.board.isOver') : undefined}
        value={board.id}
        onChange={(event) => {
          setBoardId(event.target.value)
          setZoneId('')
        }}
        options={boards.map((each) => ({ value: each.id, label: nameOf(each) }))}
      />
      <SelectField
        label={t('ask.board.where')}
        value={zoneId}
        onChange={(event) => setZoneId(event.target.value)}
        options={[
          { value: '', label: t('ask.board.beside') },
          ...(chosen.data?.zones ?? []).map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <div className={styles.buttons}>
        <Button type="submit" isDisabled={isBusy}>
          {t('ask.board.lay')}
        </Button>
      </div>
    </form>
  )
}
