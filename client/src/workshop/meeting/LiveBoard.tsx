import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import type { BoardId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { Suspense, useCallback, useRef, useState } from 'react'
import { useLetPeopleChoose } from '../../decisions/useLetPeopleChoose.ts'
import { useT } from '../../i18n/translate.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import styles from './BoardArea.module.css'
import { CardSheet } from './CardSheet.tsx'
import { LazyBoard } from './lazyBoard.ts'
import { useMeeting } from './meetingContext.ts'
import { RemarksSheet } from './RemarksSheet.tsx'
import { useBoardLead } from './useBoardLead.ts'
import { useBoardProps } from './useBoardProps.ts'
import { usePhotoUpload } from './usePhotoUpload.ts'
import { useReveal } from './useReveal.ts'
import { useShownCard } from './useShownCard.ts'
import { zoneInLight } from './zoneInLight.ts'

const ASK_AGAIN_MS = 10_000

/** The board of the current step, with everyone's hands on it. Who may not edit looks on. */
export function LiveBoard({ boardId }: { boardId: BoardId }) {
  const t = useT()
  const { session, stage } = useMeeting()
  const boardProps = useBoardProps()
  const shown = useShownCard()
  const upload = usePhotoUpload(session.id)
  const [isAsking, setIsAsking] = useState(false)
  const answer = useRef<((card: CardContent | null) => void) | null>(null)
  const [remarksOn, setRemarksOn] = useState<string | null>(null)
  const lead = useBoardLead(boardId)
  const reveal = useReveal()
  const decide = useLetPeopleChoose(boardId)
  const { participant, role } = session
  const isSeated = participant !== null || !can(role, 'session.takePart')
  const board = useEndpoint('GET /api/boards/:boardId', { params: { boardId } }, { everyMs: ASK_AGAIN_MS })
  // A board may be locked for all but the regisseur.
  const canEdit = can(role, 'board.edit') && board.data?.access !== 'read'
  const isShut = board.data?.locked === true && board.data.access !== 'arrange'

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
  return (
    <div className={styles.area}>
      <ErrorBoundary of="part">
        <Suspense fallback={<Loading label={t('common.loading')} />}>
          {/* Who has no seat yet would be somebody else to the others than a moment later. */}
          {!isSeated && <Loading label={t('common.loading')} />}
          {isSeated && (
            <LazyBoard
              key={boardId}
              boardId={boardId}
              role={role}
              access={canEdit ? 'edit' : 'read'}
              presence={!can(role, 'session.watch')}
              me={
                participant
                  ? { id: participant.id, name: participant.name ?? '', face: participant.face }
                  : undefined
              }
              isFollowing={stage.following}
              spotlight={zoneInLight(stage, boardId)}
              call={stage.call}
              lead={lead}
              onRemarks={setRemarksOn}
              canRemark={participant !== null && stage.state === 'open' && !isShut}
              onReveal={reveal}
              onDecide={decide}
              onMakeCard={canEdit ? askForCard : undefined}
              uploadPhoto={canEdit ? upload : undefined}
              {...boardProps}
              {...shown}
            />
          )}
        </Suspense>
      </ErrorBoundary>
      {board.data?.locked && (
        <p className={styles.locked}>
          <Picture id="1F512" size="1.5rem" eager />
          {t('error.boardLocked')}
        </p>
      )}
      {remarksOn !== null && (
        <RemarksSheet boardId={boardId} recordId={remarksOn} onClose={() => setRemarksOn(null)} />
      )}
      {isAsking && <CardSheet onPlace={(card) => finish(card)} onClose={() => finish(null)} />}
    </div>
  )
}
