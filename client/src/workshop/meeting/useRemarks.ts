import { type BoardId, newId, type PictureId, type RemarkId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useAction } from '../queries/useAction.ts'
import { useMeeting } from './meetingContext.ts'

export interface RemarkDraft {
  text: string
  pictures: readonly PictureId[]
}

const MINE = ['GET /api/boards/:boardId/remarks/mine'] as const

/** Says something about a card from one's own seat, takes it back, and puts back what was taken back last. */
export function useRemarks(boardId: BoardId, recordId: string) {
  const { session } = useMeeting()
  const [removedId, setRemovedId] = useState<RemarkId | null>(null)
  const create = useAction('POST /api/boards/:boardId/remarks', { refresh: MINE })
  const withdraw = useAction('DELETE /api/remarks/:remarkId', {
    refresh: MINE,
    onDone: (_, { params }) => setRemovedId(params.remarkId as RemarkId),
  })
  const restore = useAction('POST /api/remarks/:remarkId/restore', {
    refresh: MINE,
    onDone: () => setRemovedId(null),
  })
  const remove = (remarkId: RemarkId) => withdraw.mutate({ params: { remarkId } })
  const write = ({ text, pictures }: RemarkDraft): Promise<boolean> => {
    const { participant } = session
    if (!participant) return Promise.resolve(false)
    setRemovedId(null)
    const id = newId<RemarkId>()
    const body = { id, participantId: participant.id, recordId, text, pictures: [...pictures] }
    return create.mutateAsync({ params: { boardId }, body }).then(
      () => true,
      // Said already, by a toast.
      () => false,
    )
  }
  /** Null: there is nothing to put back. */
  const undo = removedId === null ? null : () => restore.mutate({ params: { remarkId: removedId } })
  return { write, remove, undo, isPending: create.isPending }
}
