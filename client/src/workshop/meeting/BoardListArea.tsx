import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { BoardStatus, isShutOut } from '../../canvas/BoardStatus.tsx'
import { BoardList } from '../../canvas/list/BoardList.tsx'
import { useT } from '../../i18n/translate.ts'
import { useLiveDocument } from '../../live/useLiveDocument.ts'
import { Loading } from '../../ui/Loading.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import styles from './BoardListArea.module.css'
import { useMeeting } from './meetingContext.ts'

/** The board of the current step as a list: for small screens, the keyboard and screen readers. */
export function BoardListArea({ boardId }: { boardId: BoardId }) {
  const t = useT()
  const { session } = useMeeting()
  const namePicture = usePictureName()
  const canEdit = can(session.role, 'board.edit')
  const live = useLiveDocument(documentName('board', boardId), { persist: canEdit })
  if (!live) return <Loading label={t('common.loading')} />
  if (!live.loaded || isShutOut(live.status)) {
    return (
      <div className={styles.area}>
        <BoardStatus
          status={live.status}
          hasBoard={false}
          isNewer={false}
          unreadableCount={0}
          refusals={live.refusals}
        />
      </div>
    )
  }
  return (
    <div className={styles.area}>
      <BoardList doc={live.doc} canMove={canEdit} namePicture={namePicture} />
    </div>
  )
}
