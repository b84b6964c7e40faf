import type { MomentCard } from '@wijktafel/shared/api/moment'
import { readPutBack } from '@wijktafel/shared/board/putBack'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import { can, type Role } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { KeepMoment } from '../../canvas/history/KeepMoment.tsx'
import { MomentActions } from '../../canvas/history/MomentActions.tsx'
import { MomentList } from '../../canvas/history/MomentList.tsx'
import { MomentView } from '../../canvas/history/MomentView.tsx'
import { mayPutBack } from '../../canvas/history/mayPutBack.ts'
import { useDocumentValue } from '../../live/useDocumentValue.ts'
import { useLiveDocument } from '../../live/useLiveDocument.ts'
import { usePictureName } from '../pictures/usePictureName.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QueryState } from '../shell/QueryState.tsx'
import { useMoments, usePutBack } from './useMoments.ts'

const ASK_AGAIN_MS = 10_000

interface HistoryPanelProps {
  boardId: BoardId
  role: Role
}

/** How the board was: what was kept by itself and by hand, to look at and to put back from. */
export function HistoryPanel({ boardId, role }: HistoryPanelProps) {
  const params = { boardId }
  const moments = useEndpoint('GET /api/boards/:boardId/moments', { params }, { everyMs: ASK_AGAIN_MS })
  const { keep, isKeeping } = useMoments(boardId)
  const [open, setOpen] = useState<MomentCard | null>(null)
  return (
    <>
      <QueryState query={moments}>
        {(data) => <MomentList moments={data.moments} now={Date.now()} onOpen={setOpen} />}
      </QueryState>
      {can(role, 'board.edit') && <KeepMoment isBusy={isKeeping} onKeep={keep} />}
      {open && (
        <OpenMoment
          key={open.id}
          moment={moments.data?.moments.find(({ id }) => id === open.id) ?? open}
          role={role}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

interface OpenMomentProps {
  moment: MomentCard
  role: Role
  onClose: () => void
}

function OpenMoment({ moment, role, onClose }: OpenMomentProps) {
  const { id: momentId, boardId } = moment
  const namePicture = usePictureName()
  const detail = useEndpoint('GET /api/moments/:momentId', { params: { momentId } })
  const board = useEndpoint('GET /api/boards/:boardId', { params: { boardId } }, { everyMs: ASK_AGAIN_MS })
  const live = useLiveDocument(documentName('board', boardId))
  const doc = live?.loaded ? live.doc : null
  const word = useDocumentValue(doc, readPutBack)
  const { rename, remove } = useMoments(boardId)
  const { putBack, isBusy } = usePutBack(doc)
  const access = board.data?.access ?? 'read'
  const leave = async (recordId: string | null) => {
    if (await putBack({ moment, recordId })) onClose()
  }
  if (detail.error && !detail.data) return <QueryState query={detail}>{() => null}</QueryState>
  return (
    <MomentView
      moment={moment}
      detail={detail.data ?? null}
      now={Date.now()}
      namePicture={namePicture}
      onPutBack={access === 'read' ? null : (recordId) => void leave(recordId)}
      mayPutBack={(recordId) => mayPutBack(doc, access, recordId)}
      isBusy={isBusy}
      progress={word?.momentId === momentId && word.total > 0 ? word.done / word.total : null}
      onClose={onClose}
      actions={
        <MomentActions
          moment={moment}
          onPutBack={can(role, 'board.manage') ? () => void leave(null) : null}
          onRename={can(role, 'board.edit') ? (name) => rename(momentId, name) : null}
          onRemove={
            can(role, 'board.manage')
              ? () => {
                  remove(momentId)
                  onClose()
                }
              : null
          }
        />
      }
    />
  )
}
