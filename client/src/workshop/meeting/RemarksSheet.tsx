import { type BoardRemark, canBeRemarkedOn, readRemarks } from '@wijktafel/shared/board/remarks'
import type { BoardId } from '@wijktafel/shared/ids'
import { useCallback } from 'react'
import { useT } from '../../i18n/translate.ts'
import { useDocumentValue } from '../../live/useDocumentValue.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { useMeeting } from './meetingContext.ts'
import { RemarkForm } from './RemarkForm.tsx'
import styles from './RemarksSheet.module.css'
import { useBoardDocument } from './useBoardDocument.ts'
import { useRemarks } from './useRemarks.ts'

interface RemarksSheetProps {
  boardId: BoardId
  recordId: string
  onClose: () => void
}

const NONE: readonly BoardRemark[] = []

/** What people said about one card, live, and room to say something. */
export function RemarksSheet({ boardId, recordId, onClose }: RemarksSheetProps) {
  const t = useT()
  const { session, stage } = useMeeting()
  const live = useBoardDocument(boardId, session.role)
  const doc = live?.loaded ? live.doc : null
  const remarks = useDocumentValue(doc, readRemarks) ?? NONE
  const isThere = useDocumentValue(
    doc,
    useCallback((board) => canBeRemarkedOn(board, recordId), [recordId]),
  )
  const mine = useEndpoint('GET /api/boards/:boardId/remarks/mine', { params: { boardId } })
  const board = useEndpoint('GET /api/boards/:boardId', { params: { boardId } })
  const { write, remove, undo, isPending } = useRemarks(boardId, recordId)
  const own = new Set<string>(mine.data?.ids)
  const shown = isThere === false ? NONE : remarks.filter((remark) => remark.recordId === recordId)
  const isOpen = stage.state === 'open' && !(board.data?.locked && board.data.access !== 'arrange')
  const mayWrite = isOpen && session.participant !== null && isThere === true
  return (
    <Sheet
      title={t('canvas.remark.title')}
      picture="1F4AC"
      place="side"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <div className={styles.sheet}>
        {isThere === false ? (
          <EmptyState small picture="1F5D1" title={t('canvas.remark.gone')} />
        ) : (
          shown.length === 0 && (
            <EmptyState
              small
              picture="1F4AC"
              title={t('canvas.remark.none')}
              text={mayWrite ? t('canvas.remark.begin') : undefined}
            />
          )
        )}
        <ul className={styles.remarks} aria-live="polite">
          {shown.map((remark) => (
            <RemarkItem
              key={remark.id}
              remark={remark}
              isMine={own.has(remark.id)}
              onRemove={isOpen ? () => remove(remark.id) : undefined}
            />
          ))}
        </ul>
        <div className={styles.removed} role="status">
          {undo && (
            <>
              {t('canvas.remark.removed')}
              <Button size="s" onPress={undo}>
                {t('common.undo')}
              </Button>
            </>
          )}
        </div>
        {mayWrite && <RemarkForm onWrite={write} isPending={isPending} />}
        {board.data?.locked && !isOpen && <p className={styles.locked}>{t('error.boardLocked')}</p>}
      </div>
    </Sheet>
  )
}

interface RemarkItemProps {
  remark: BoardRemark
  isMine: boolean
  onRemove: (() => void) | undefined
}

function RemarkItem({ remark: { text, pictures, side, face }, isMine, onRemove }: RemarkItemProps) {
  const t = useT()
  const namePicture = usePictureName()
  return (
    <li className={styles.remark} data-side={side ?? 'none'}>
      {pictures.length > 0 && (
        <div className={styles.pictures}>
          {pictures.map((picture) => (
            <Picture key={picture} id={picture} alt={namePicture(picture)} size="2.5rem" />
          ))}
        </div>
      )}
      {text !== '' && <p className={styles.words}>{text}</p>}
      <p className={styles.who}>
        {face && <Picture id={face} alt={namePicture(face)} size="1.5rem" />}
        {side && <span>{t(`side.${side}`)}</span>}
        {isMine && <strong>{t('canvas.remark.mine')}</strong>}
        {isMine && onRemove && (
          <button type="button" className={styles.remove} onClick={onRemove}>
            {t('canvas.remark.remove')}
          </button>
        )}
      </p>
    </li>
  )
}
