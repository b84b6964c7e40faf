import { AGENDAS } from '@wijktafel/shared/method/agendas'
import type { Phase } from '@wijktafel/shared/method/phase'
import type { Agenda } from '@wijktafel/shared/method/template'
import { templateById } from '@wijktafel/shared/method/templates'
import { useT } from '../../i18n/translate.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import { formatDuration } from '../agenda/formatDuration.ts'
import styles from './AgendaChoice.module.css'

interface AgendaChoiceProps {
  /** Agendas of this phase come first. */
  phase: Phase
  onChoose: (agenda: { id: string; title: string } | null) => void
}

export function AgendaChoice({ phase, onChoose }: AgendaChoiceProps) {
  const t = useT()
  const agendas = [...AGENDAS].sort((a, b) => Number(b.phase === phase) - Number(a.phase === phase))
  return (
    <ul className={styles.choices}>
      {agendas.map((agenda) => (
        <li key={agenda.id}>
          <AgendaCard agenda={agenda} onChoose={() => onChoose({ id: agenda.id, title: agenda.title })} />
        </li>
      ))}
      <li>
        <button type="button" className={styles.choice} onClick={() => onChoose(null)}>
          <Picture id="2795" size="3rem" />
          <span className={styles.title}>{t('newMeeting.empty')}</span>
          <span className={styles.purpose}>{t('newMeeting.emptyText')}</span>
        </button>
      </li>
    </ul>
  )
}

function AgendaCard({ agenda, onChoose }: { agenda: Agenda; onChoose: () => void }) {
  const t = useT()
  const steps = agenda.steps.map((step) => {
    const template = templateById(step.templateId)
    return {
      title: step.title ?? template?.title ?? step.templateId,
      minutes: step.minutes ?? template?.minutes ?? 0,
      picture: template?.picture ?? agenda.picture,
    }
  })
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  return (
    <button type="button" className={styles.choice} style={phaseColors(agenda.phase)} onClick={onChoose}>
      <span className={styles.top}>
        <Picture id={agenda.picture} size="3.25rem" />
        <Chip>{formatDuration(minutes, t)}</Chip>
      </span>
      <span className={styles.title}>{agenda.title}</span>
      <span className={styles.purpose}>{agenda.purpose}</span>
      <span className={styles.steps}>
        {steps.map((step, index) => (
          // The same step may come twice; its place is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that never changes order
          <span key={index} className={styles.step}>
            <Picture id={step.picture} size="1.4rem" />
            <span>{step.title}</span>
          </span>
        ))}
      </span>
    </button>
  )
}
