import type { BoardChoice, StepChoice } from '@wijktafel/shared/api/question'
import type { BoardId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './Outcome.module.css'

interface PlaceFormProps {
  /** The question. */
  sessionId: string
  boards: readonly BoardChoice[]
  /** Steps to come: choosing one makes its board. */
  steps: readonly StepChoice[]
  isBusy: boolean
  onChoose: (place: { boardId: BoardId; zoneId: string | null }) => void
}

/** Which board, and where on it. */
export function PlaceForm({ sessionId, boards, steps, isBusy, onChoose }: PlaceFormProps) {
  const t = useT()
  const [chosenId, setChosenId] = useState('')
  const [zoneId, setZoneId] = useState('')
  const step = steps.find(({ id }) => id === chosenId) ?? (boards.length === 0 ? steps[0] : undefined)
  const board = step ? undefined : (boards.find(({ id }) => id === chosenId) ?? boards[0])
  const onBoard = useEndpoint(
    'GET /api/questions/:sessionId/boards/:boardId',
    { params: { sessionId, boardId: board?.id ?? '' } },
    { enabled: board !== undefined },
  )
  const make = useAction('POST /api/questions/:sessionId/boards', {
    refresh: ['GET /api/questions/:sessionId/boards'],
    onDone: ({ boardId }) => onChoose({ boardId, zoneId: zoneId || null }),
  })
  const zones = step?.zones ?? onBoard.data?.zones ?? []
  const nameOf = ({ title, meeting, meetingState }: BoardChoice) =>
    t(`ask.board.of.${meetingState}`, { title, meeting })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (step) make.mutate({ params: { sessionId }, body: { activityId: step.id } })
        else if (board) onChoose({ boardId: board.id, zoneId: zoneId || null })
      }}
    >
      <SelectField
        label={t('ask.board.which')}
        hint={board?.meetingState === 'closed' ? t('ask.board.isOver') : step && t('ask.board.ahead')}
        value={step?.id ?? board?.id ?? ''}
        onChange={(event) => {
          setChosenId(event.target.value)
          setZoneId('')
        }}
        options={[
          ...boards.map((each) => ({ value: each.id as string, label: nameOf(each) })),
          ...steps.map(({ id, title, meeting }) => ({
            value: id as string,
            label: t('ask.board.of.planned', { title, meeting }),
          })),
        ]}
      />
      <SelectField
        label={t('ask.board.where')}
        value={zoneId}
        onChange={(event) => setZoneId(event.target.value)}
        options={[
          { value: '', label: t('ask.board.beside') },
          ...zones.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <div className={styles.buttons}>
        <Button type="submit" isDisabled={isBusy || make.isPending}>
          {t('ask.board.lay')}
        </Button>
      </div>
    </form>
  )
}
