import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { DecidedAgain } from '../book/DecidedAgain.tsx'
import { DecisionWords } from '../decisions/aftermath/DecisionWords.tsx'
import { inOrder } from '../decisions/CountNotes.tsx'
import { outcomeSentence } from '../decisions/outcomeSentence.ts'
import { RuleList } from '../decisions/RuleList.tsx'
import { useT } from '../i18n/translate.ts'
import { findAnswers } from '../ui/answers.ts'
import styles from './ReportDecisions.module.css'
import { ReportLine } from './ReportLine.tsx'
import page from './ReportPage.module.css'
import { SideCounts } from './SideCounts.tsx'

/** Beside a reason that is about more than one option. */
const SAID = '1F4AC'

/** What was decided, with which influence, by how many of each side, and why. */
export function ReportDecisions({ decisions }: { decisions: readonly DecisionDetail[] }) {
  const t = useT()
  return (
    <section className={page.section}>
      <h2>{t('report.decided')}</h2>
      {decisions.map((decision) => (
        <ReportDecision key={decision.id} decision={decision} />
      ))}
    </section>
  )
}

function ReportDecision({ decision }: { decision: DecisionDetail }) {
  const t = useT()
  const { result } = decision
  if (!result) return null
  const choices = inOrder(findAnswers(decision, t), { result })
  return (
    <section className={styles.decision}>
      <ReportLine as="div" pictures={decision.pictures.length > 0 ? decision.pictures : ['1F5F3']}>
        <strong>{outcomeSentence({ ...decision, result }, t)}</strong>
      </ReportLine>
      <DecisionWords {...decision} />
      <DecidedAgain decision={decision} />
      <p className={styles.facts}>
        {`${t('report.question')}: ${decision.proposal} · ${t(`influence.${decision.influence}`)} · ${t(
          'outcome.secret',
          {
            ballots: t('outcome.ballots', { n: result.ballots }),
          },
        )}`}
      </p>
      <RuleList decision={decision} />
      <SideCounts outcome={{ ...decision, result }} />
      {result.reasons.length > 0 && (
        <>
          <h3 className={styles.why}>{t('outcome.reasons')}</h3>
          <ul>
            {result.reasons.map((reason, index) => (
              <ReportLine
                // Two people may write the same words: only the place tells the lines apart.
                // biome-ignore lint/suspicious/noArrayIndexKey: a closed decision never changes order
                key={index}
                pictures={choices.find(({ id }) => id === reason.option)?.pictures.slice(0, 1) ?? [SAID]}
              >
                {reason.text}
              </ReportLine>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
