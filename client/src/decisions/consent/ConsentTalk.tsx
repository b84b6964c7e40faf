import { TALK_STEPS, talkStepOf } from '@wijktafel/shared/decisions/consent'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Chip } from '../../ui/Chip.tsx'
import { INFLUENCE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { TALK_PICTURES } from '../../ui/talkPictures.ts'
import styles from './ConsentTalk.module.css'
import { ProposalBefore } from './ProposalBefore.tsx'

const PLACES = [...TALK_STEPS, 'ballot'] as const

/** Before the ballot: the proposal, with which influence, and what people do now. The projector shows the same, larger. */
export function ConsentTalk({ decision }: { decision: StageDecision }) {
  const t = useT()
  const step = talkStepOf(decision)
  if (!step) return null
  return (
    <div className={styles.talk}>
      <div className={styles.chips}>
        <Chip tone="define" picture={INFLUENCE_PICTURES[decision.influence]}>
          {t(`influence.you.${decision.influence}`)}
        </Chip>
        {decision.decidedBy && <Chip>{t('consent.decidedBy', { who: decision.decidedBy })}</Chip>}
      </div>
      <ol className={styles.steps}>
        {PLACES.map((place) => (
          <li key={place} aria-current={place === step ? 'step' : undefined}>
            {t(`consent.step.${place}`)}
          </li>
        ))}
      </ol>
      <ProposalBefore decision={decision} />
      <div className={styles.proposal}>
        {decision.pictures.slice(0, 2).map((id) => (
          <Picture key={id} id={id} size="4.5em" eager />
        ))}
        <h2>{decision.proposal}</h2>
      </div>
      <div className={styles.now} role="status">
        <Picture id={TALK_PICTURES[step]} size="3em" eager />
        <p>
          <strong>{t(`consent.now.${step}`)}</strong>
          <br />
          {t(`consent.how.${step}`)}
        </p>
      </div>
      {decision.whatHappens && (
        <p className={styles.quiet}>{t('consent.whatHappens', { what: decision.whatHappens })}</p>
      )}
    </div>
  )
}
