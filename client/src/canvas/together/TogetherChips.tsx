import type { Editor } from 'tldraw'
import type { BoardProps } from '../boardProps.ts'
import { FollowChip } from '../FollowChip.tsx'
import { LaserChip } from './LaserChip.tsx'
import { PeopleMenu } from './PeopleMenu.tsx'
import { SpotlightChip } from './SpotlightChip.tsx'
import styles from './TogetherChips.module.css'

/** Above the board: with whom one looks along, what is in the light, who else is here. */
export function TogetherChips({ editor, props }: { editor: Editor; props: BoardProps }) {
  return (
    <div className={styles.row}>
      <div className={styles.chips} data-chips>
        <FollowChip editor={editor} isFollowing={props.isFollowing ?? false} role={props.role} />
        <SpotlightChip editor={editor} lead={props.lead} />
        <LaserChip editor={editor} />
      </div>
      {props.me && <PeopleMenu editor={editor} />}
    </div>
  )
}
