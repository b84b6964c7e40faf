import type { BoardId } from '@wijktafel/shared/ids'
import type { Role } from '@wijktafel/shared/roles'
import type { Stage } from '@wijktafel/shared/stage'
import { Suspense } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Loading } from '../../ui/Loading.tsx'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import styles from './BoardArea.module.css'
import { LazyBoard } from './lazyBoard.ts'
import { useBoardProps } from './useBoardProps.ts'
import { useShownCard } from './useShownCard.ts'
import { zoneInLight } from './zoneInLight.ts'

/** Whoever looks at it here may only look. */
const LOOKER: Role = 'coach'

interface BoardAreaProps {
  boardId: BoardId
  /** With it the board shows what the regisseur shows: where they look, what is in the light. */
  stage?: Stage
}

/** A board that can only be looked at. */
export function BoardArea({ boardId, stage }: BoardAreaProps) {
  const t = useT()
  const boardProps = useBoardProps()
  const shown = useShownCard()
  return (
    <div className={styles.area}>
      <ErrorBoundary of="part">
        <Suspense fallback={<Loading label={t('common.loading')} />}>
          <LazyBoard
            key={boardId}
            boardId={boardId}
            role={LOOKER}
            access="read"
            presence={false}
            isFollowing={stage?.following}
            spotlight={stage && zoneInLight(stage, boardId)}
            call={stage?.call}
            {...boardProps}
            {...shown}
          />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
