import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './Dock.module.css'
import { LeadBar } from './LeadBar.tsx'
import { useMeeting } from './meetingContext.ts'
import type { PanelId, PanelInfo } from './panels.ts'

interface DockProps {
  panels: readonly PanelInfo[]
  panel: PanelId | null
  onPanel: (panel: PanelId) => void
  onCard: () => void
}

/** Below the board: what can be opened beside it, the clock, and the one next step. */
export function Dock({ panels, panel, onPanel, onCard }: DockProps) {
  const t = useT()
  const { session, stage } = useMeeting()
  const accepts = stage.activity?.accepts.length ?? 0
  const canMakeCard =
    session.participant !== null &&
    can(session.role, 'card.create') &&
    accepts > 0 &&
    !stage.decision &&
    !stage.outcome
  return (
    <footer className={styles.dock}>
      <nav className={styles.tools} aria-label={t('meeting.panels')}>
        {canMakeCard && (
          <button type="button" className={styles.tool} onClick={onCard}>
            <Picture id="1F5C3" size="1.75rem" eager />
            {t('card.tool')}
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
      <LeadBar onPrepareDecision={() => onPanel('decision')} />
    </footer>
  )
}
