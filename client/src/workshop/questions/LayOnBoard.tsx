import type { QuestionDetail } from '@wijktafel/shared/api/question'
import type { BoardId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './Outcome.module.css'

/** Lays the answers on a board of a meeting that is open, with their photos and their sound; and takes them off again. */
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
  const choices = boards.data?.boards ?? []
  return (
    <Card title={t('ask.board')}>
      {choices.length === 0 ? (
        <p>{t('ask.board.none')}</p>
      ) : (
        <PlaceForm
          boards={choices}
          isBusy={lay.isPending || question.cards.length === 0}
          onChoose={(place) => lay.mutate({ params, body: { place } })}
        />
      )}
    </Card>
  )
}

interface PlaceFormProps {
  boards: readonly {
    id: BoardId
    title: string
    meeting: string
    zones: readonly { id: string; title: string }[]
  }[]
  isBusy: boolean
  onChoose: (place: { boardId: BoardId; zoneId: string | null }) => void
}

function PlaceForm({ boards, isBusy, onChoose }: PlaceFormProps) {
  const t = useT()
  const [boardId, setBoardId] = useState('')
  const [zoneId, setZoneId] = useState('')
  const board = boards.find(({ id }) => id === boardId) ?? boards[0]
  if (!board) return null
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
        value={board.id}
        onChange={(event) => {
          setBoardId(event.target.value)
          setZoneId('')
        }}
        options={boards.map(({ id, title, meeting }) => ({ value: id, label: `${title} (${meeting})` }))}
      />
      <SelectField
        label={t('ask.board.where')}
        value={zoneId}
        onChange={(event) => setZoneId(event.target.value)}
        options={[
          { value: '', label: t('ask.board.beside') },
          ...board.zones.map(({ id, title }) => ({ value: id, label: title })),
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
