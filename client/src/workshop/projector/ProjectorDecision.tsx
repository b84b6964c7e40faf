import { rulesOf, type StageDecision } from '@wijktafel/shared/stage'
import { ProposalBefore } from '../../decisions/consent/ProposalBefore.tsx'
import { RuleList } from '../../decisions/RuleList.tsx'
import { useT } from '../../i18n/translate.ts'
import { findAnswers } from '../../ui/answers.ts'
import { Chip } from '../../ui/Chip.tsx'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { INFLUENCE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { findRuleLines } from '../../ui/ruleLines.ts'
import { WallCards } from '../turncards/WallCards.tsx'
import { ProjectorClock } from './ProjectorClock.tsx'
import styles from './ProjectorDecision.module.css'

/** So many answers and rules stand large. */
const FEW_LINES = 5

/**
 * What we decide about, with which influence, and how to answer. Not who has answered, nor how many, but whose card
 * was read in an open round.
 */
export function ProjectorDecision({ decision }: { decision: StageDecision }) {
  const t = useT()
  const choices = findAnswers(decision, t)
  // All of it stands on one screen that nobody scrolls.
  const isFull = choices.length + findRuleLines(decision).length > FEW_LINES || rulesOf(decision).isOpenRound
  return (
    <main className={styles.decision} data-full={isFull}>
      <header className={styles.top}>
        <Chip tone="define" solid picture={INFLUENCE_PICTURES[decision.influence]} className={styles.chip}>
          {t(`influence.you.${decision.influence}`)}
        </Chip>
        <Chip picture={rulesOf(decision).isOpenRound ? '1F440' : '1F512'} className={styles.chip}>
          {t(rulesOf(decision).isOpenRound ? 'projector.openRound' : 'ballot.secret')}
        </Chip>
      </header>
      <div className={styles.middle}>
        <ProposalBefore decision={decision} />
        <div className={styles.proposal}>
          {decision.pictures.length > 0 && (
            <p className={styles.pictures}>
              {decision.pictures.slice(0, 2).map((id) => (
                <Picture key={id} id={id} size="5.5em" eager />
              ))}
            </p>
          )}
          <h1>{decision.proposal}</h1>
        </div>
        <ul className={styles.choices} data-many={decision.options.length > 4}>
          {choices.map((choice) => (
            <li key={choice.id}>
              <ChoiceMark choice={choice} size={choice.photo ? '3.4em' : '2.4em'} otherwise="1F5F3" />
              {choice.label}
            </li>
          ))}
        </ul>
        <RuleList decision={decision} />
        {rulesOf(decision).isOpenRound && <WallCards decision={decision} />}
      </div>
      <p className={styles.bottom}>
        <span className={styles.clock}>
          <ProjectorClock />
        </span>
        <Picture id="1F4F1" size="1.8em" eager />
        {t('projector.vote')}
      </p>
    </main>
  )
}
