import { AGENDAS } from '@wijktafel/shared/method/agendas'
import { encodeAgendaFile, OWN_AGENDA_PREFIX } from '@wijktafel/shared/method/ownAgenda'
import type { Phase } from '@wijktafel/shared/method/phase'
import type { Agenda, Template } from '@wijktafel/shared/method/template'
import { plainName } from '@wijktafel/shared/method/templateFile'
import { templateById } from '@wijktafel/shared/method/templates'
import { useT } from '../../i18n/translate.ts'
import { BringFile } from '../../ui/BringFile.tsx'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import { downloadText } from '../agenda/downloadText.ts'
import { formatDuration } from '../agenda/formatDuration.ts'
import styles from './AgendaChoice.module.css'
import { useOwnAgendas } from './useOwnAgendas.ts'

interface AgendaChoiceProps {
  projectId: string
  /** Agendas of this phase come first. */
  phase: Phase
  onChoose: (agenda: { id: string; title: string } | null) => void
}

/** Ready-made agendas, those that the team keeps, one from a file, or an empty one. */
export function AgendaChoice({ projectId, phase, onChoose }: AgendaChoiceProps) {
  const t = useT()
  const own = useOwnAgendas(projectId)
  const agendas = [...AGENDAS].sort((a, b) => Number(b.phase === phase) - Number(a.phase === phase))
  return (
    <div className={styles.all}>
      {own.agendas.length > 0 && (
        <section className={styles.own} aria-label={t('ownAgenda.title')}>
          <h3>{t('ownAgenda.title')}</h3>
          <ul className={styles.choices}>
            {own.agendas.map((kept) => (
              <li key={kept.id}>
                <AgendaCard
                  agenda={kept.agenda}
                  steps={kept.agenda.steps.map(({ template }) => template)}
                  onChoose={() => onChoose({ id: OWN_AGENDA_PREFIX + kept.id, title: kept.agenda.title })}
                />
                <span className={styles.tools}>
                  <Button
                    size="s"
                    look="quiet"
                    picture="1F4BE"
                    aria-label={t('ownAgenda.downloadOf', { title: kept.agenda.title })}
                    onPress={() =>
                      downloadText(
                        `agenda-${plainName(kept.agenda.title)}.json`,
                        encodeAgendaFile(kept.agenda),
                      )
                    }
                  >
                    {t('ownAgenda.download')}
                  </Button>
                  <Button
                    size="s"
                    look="quiet"
                    picture="1F5D1"
                    aria-label={t('ownAgenda.removeOf', { title: kept.agenda.title })}
                    onPress={() => own.takeAway(kept)}
                  >
                    {t('ownAgenda.remove')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {own.news && (
        <Notice tone={own.news.tone === 'problem' ? 'problem' : 'fact'}>
          {own.news.text}{' '}
          {own.news.undo && (
            <Button size="s" look="quiet" onPress={own.news.undo}>
              {t('common.undo')}
            </Button>
          )}
        </Notice>
      )}
      {own.agendas.length > 0 && <h3>{t('ownAgenda.ready')}</h3>}
      <ul className={styles.choices}>
        {agendas.map((agenda) => (
          <li key={agenda.id}>
            <AgendaCard
              agenda={agenda}
              steps={readySteps(agenda)}
              onChoose={() => onChoose({ id: agenda.id, title: agenda.title })}
            />
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
      <div>
        <BringFile label={t('ownAgenda.fromFile')} isBusy={own.isBusy} onFile={own.bringFile} />
      </div>
    </div>
  )
}

type Step = Pick<Template, 'title' | 'minutes' | 'picture'>

function readySteps(agenda: Agenda): Step[] {
  return agenda.steps.map((step) => {
    const template = templateById(step.templateId)
    return {
      title: step.title ?? template?.title ?? step.templateId,
      minutes: step.minutes ?? template?.minutes ?? 0,
      picture: template?.picture ?? agenda.picture,
    }
  })
}

interface AgendaCardProps {
  agenda: Pick<Agenda, 'title' | 'purpose' | 'phase' | 'picture'>
  steps: readonly Step[]
  onChoose: () => void
}

function AgendaCard({ agenda, steps, onChoose }: AgendaCardProps) {
  const t = useT()
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
