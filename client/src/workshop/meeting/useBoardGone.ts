import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { useToasts } from '../../ui/toasts.ts'
import { useMeeting } from './meetingContext.ts'

/** Says so when the board of the current step was taken away: the screen then shows the question again. */
export function useBoardGone(): void {
  const t = useT()
  const show = useToasts((state) => state.show)
  const { stage } = useMeeting()
  const id = stage.activity?.id ?? null
  const boardId = stage.activity?.boardId ?? null
  const before = useRef({ id, boardId })
  useEffect(() => {
    const isGone = before.current.id === id && before.current.boardId !== null && boardId === null
    before.current = { id, boardId }
    if (isGone) show({ text: t('error.boardDeleted'), tone: 'fact' })
  }, [id, boardId, show, t])
}
