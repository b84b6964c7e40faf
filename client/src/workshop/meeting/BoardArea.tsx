import type { BoardId } from '@wijktafel/shared/ids'
import type { Role } from '@wijktafel/shared/roles'
import { Suspense } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Loading } from '../../ui/Loading.tsx'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import styles from './BoardArea.module.css'
import { LazyBoard } from './lazyBoard.ts'
import { useBoardProps } from './useBoardProps.ts'

/** Whoever looks at it here may only look. */
const LOOKER: Role = 'coach'

/** A board that can only be looked at. */
export function BoardArea({ boardId, isFollowing }: { boardId: BoardId; isFollowing?: boolean }) {
  const t = useT()
  const boardProps = useBoardProps()
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
            isFollowing={isFollowing}
            {...boardProps}
          />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
