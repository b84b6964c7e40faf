import type { BoardId } from '@wijktafel/shared/ids'
import type { Role } from '@wijktafel/shared/roles'
import { lazy, Suspense } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Loading } from '../../ui/Loading.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import styles from './BoardArea.module.css'

const Board = lazy(() => import('../../canvas/Board.tsx').then((m) => ({ default: m.Board })))

/** Whoever looks at it here may only look. */
const LOOKER: Role = 'coach'

/** A board that can only be looked at. */
export function BoardArea({ boardId, isFollowing }: { boardId: BoardId; isFollowing?: boolean }) {
  const t = useT()
  const namePicture = usePictureName()
  return (
    <div className={styles.area}>
      <Suspense fallback={<Loading label={t('common.loading')} />}>
        <Board
          key={boardId}
          boardId={boardId}
          role={LOOKER}
          access="read"
          presence={false}
          isFollowing={isFollowing}
          namePicture={namePicture}
        />
      </Suspense>
    </div>
  )
}
