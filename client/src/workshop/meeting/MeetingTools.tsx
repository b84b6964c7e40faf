import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './MeetingTools.module.css'
import { useMeeting } from './meetingContext.ts'
import type { PanelId, PanelInfo } from './panels.ts'

interface MeetingToolsProps {
  panels: readonly PanelInfo[]
  panel: PanelId | null
  onPanel: (panel: PanelId) => void
  onCard: () => void
  /** Cards on paper: photographed by whoever has a hand free. */
  onPaper: () => void
  asList: boolean
  /** The board as a canvas, or as a list. */
  onView: () => void
}

/** What can be opened beside the board: under the agenda where that has a column, else in a row below. */
export function MeetingTools({ panels, panel, onPanel, onCard, onPaper, asList, onView }: MeetingToolsProps) {
  const t = useT()
  const { session, stage } = useMeeting()
  const accepts = stage.activity?.accepts.length ?? 0
  const hasBoard =
    stage.activity?.boardId != null && can(session.role, 'board.read') && !stage.decision && !stage.outcome
  // The board has a tool of its own for it.
  const hasCardTool = hasBoard && !asList && can(session.role, 'board.edit')
  const takesCards =
    session.participant !== null &&
    can(session.role, 'card.create') &&
    accepts > 0 &&
    !stage.decision &&
    !stage.outcome
  const canMakeCard = takesCards && !hasCardTool
  return (
    <nav className={styles.tools} aria-label={t('meeting.panels')}>
      {canMakeCard && (
        <button type="button" className={styles.tool} onClick={onCard}>
          <Picture id="1F5C3" size="1.75rem" eager />
          {t('card.tool')}
        </button>
      )}
      {takesCards && (
        <button type="button" className={styles.tool} onClick={onPaper}>
          <Picture id="1F4F8" size="1.75rem" eager />
          {t('paperPhoto.title')}
        </button>
      )}
      {hasBoard && (
        <button type="button" className={styles.tool} onClick={onView}>
          <Picture id={asList ? '1F5C2' : '1F4D1'} size="1.75rem" eager />
          {t(asList ? 'meeting.asBoard' : 'meeting.asList')}
        </button>
      )}
      {panels.map(({ id, picture }) => (
        <button
          key={id}
          type="button"
          className={classes(styles.tool, id === panel && styles.open)}
          aria-expanded={id === panel}
          onClick={() => onPanel(id)}
        >
          <Picture id={picture} size="1.75rem" eager />
          {t(`panel.${id}`)}
        </button>
      ))}
    </nav>
  )
}
