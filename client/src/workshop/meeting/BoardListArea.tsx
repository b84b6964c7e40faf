import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { useCallback, useMemo, useRef, useState } from 'react'
import { BoardStatus, isShutOut } from '../../canvas/BoardStatus.tsx'
import { BoardList } from '../../canvas/list/BoardList.tsx'
import { useT } from '../../i18n/translate.ts'
import { useLiveDocument } from '../../live/useLiveDocument.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './BoardListArea.module.css'
import { CardSheet } from './CardSheet.tsx'
import { ListGuide } from './ListGuide.tsx'
import { useMeeting } from './meetingContext.ts'
import { useShownCard } from './useShownCard.ts'

const ASK_AGAIN_MS = 10_000

/** The board of the current step as a list: for small screens, the keyboard and screen readers. */
export function BoardListArea({ boardId }: { boardId: BoardId }) {
  const t = useT()
  const { session } = useMeeting()
  const namePicture = usePictureName()
  const shown = useShownCard()
  const board = useEndpoint('GET /api/boards/:boardId', { params: { boardId } }, { everyMs: ASK_AGAIN_MS })
  // A board may be locked for all but the regisseur.
  const canEdit = can(session.role, 'board.edit') && board.data?.access !== 'read'
  const canArrange = canEdit && can(session.role, 'board.arrange')
  const access = useMemo(() => ({ canEdit, canArrange }), [canEdit, canArrange])
  const live = useLiveDocument(documentName('board', boardId), { persist: canEdit })
  const { askForCard, sheet } = useCardQuestion()
  if (!live) return <Loading label={t('common.loading')} />
  const isShown = live.loaded && !isShutOut(live.status)
  return (
    <div className={styles.area}>
      <BoardStatus
        status={live.status}
        hasBoard={isShown}
        isNewer={false}
        refusals={live.refusals}
        refusedFor={live.refusedFor}
      />
      {isShown && board.data?.locked && (
        <p className={styles.locked}>
          <Picture id="1F512" size="1.5rem" eager />
          {t('error.boardLocked')}
        </p>
      )}
      {isShown && (
        <ListGuide doc={live.doc} boardId={boardId}>
          <BoardList
            doc={live.doc}
            access={access}
            namePicture={namePicture}
            onMakeCard={canEdit ? askForCard : undefined}
            {...shown}
          />
        </ListGuide>
      )}
      {sheet}
    </div>
  )
}

/** Asks for a card in its dialog. Null: the person stopped, or the card was handed in to wait with the others. */
function useCardQuestion() {
  const [isAsking, setIsAsking] = useState(false)
  const answer = useRef<((card: CardContent | null) => void) | null>(null)
  const askForCard = useCallback(
    () =>
      new Promise<CardContent | null>((resolve) => {
        answer.current = resolve
        setIsAsking(true)
      }),
    [],
  )
  const finish = (card: CardContent | null) => {
    answer.current?.(card)
    answer.current = null
    setIsAsking(false)
  }
  const sheet = isAsking ? <CardSheet onPlace={(card) => finish(card)} onClose={() => finish(null)} /> : null
  return { askForCard, sheet }
}
