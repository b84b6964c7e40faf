import type { BoardId } from '@wijktafel/shared/ids'
import type { StageActivity } from '@wijktafel/shared/stage'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import { BoardArea } from '../meeting/BoardArea.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import styles from './ProjectorBoard.module.css'
import { ProjectorClock } from './ProjectorClock.tsx'

/** The board itself, to look at together while hands move it elsewhere. */
export function ProjectorBoard({ activity, boardId }: { activity: StageActivity; boardId: BoardId }) {
  const { stage } = useMeeting()
  return (
    <main className={styles.board}>
      <header className={styles.header} style={phaseColors(activity.phase)}>
        <Picture id={activity.picture} size="2.6em" eager />
        <h1>{activity.question ?? activity.title}</h1>
        <span className={styles.clock}>
          <ProjectorClock />
        </span>
      </header>
      <BoardArea boardId={boardId} stage={stage} />
    </main>
  )
}
