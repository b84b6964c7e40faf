import type { PhaseSummary } from '@wijktafel/shared/api/project'
import { PHASES, type Phase } from '@wijktafel/shared/method/phase'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PHASE_PICTURES, phaseColors } from '../../ui/phaseLook.ts'
import styles from './DoubleDiamond.module.css'
import { usePhaseFacts } from './usePhaseFacts.ts'

interface DoubleDiamondProps {
  phases: readonly PhaseSummary[]
  current: Phase
  onOpen: (phase: Phase) => void
}

/** The whole approach as one picture: opening up, choosing, opening up, choosing. Every part opens by mouse, touch and keyboard. */
export function DoubleDiamond({ phases, current, onOpen }: DoubleDiamondProps) {
  const t = useT()
  return (
    <nav className={styles.diamond} aria-label={t('diamond.label')}>
      {PHASES.map((phase) => (
        <PhasePart
          key={phase}
          phase={phase}
          summary={phases.find((summary) => summary.phase === phase)}
          isCurrent={phase === current}
          onOpen={() => onOpen(phase)}
        />
      ))}
      <span className={styles.middle} aria-hidden="true">
        <Picture id="1F5F3" size="2.5rem" eager />
      </span>
    </nav>
  )
}

interface PhasePartProps {
  phase: Phase
  summary: PhaseSummary | undefined
  isCurrent: boolean
  onOpen: () => void
}

function PhasePart({ phase, summary, isCurrent, onOpen }: PhasePartProps) {
  const t = useT()
  const facts = usePhaseFacts(summary)
  return (
    <button
      type="button"
      className={classes(styles.phase, styles[phase])}
      style={phaseColors(phase)}
      onClick={onOpen}
      aria-haspopup="dialog"
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className={styles.inside}>
        <Picture id={PHASE_PICTURES[phase]} size="var(--picture)" className={styles.picture} eager />
        <span className={styles.words}>
          <span className={styles.name}>{t(`phase.${phase}`)}</span>
          <span className={styles.facts}>{facts}</span>
          {isCurrent && <span className={styles.here}>{t('diamond.here')}</span>}
        </span>
      </span>
    </button>
  )
}
