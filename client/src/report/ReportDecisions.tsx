import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { SIDES } from '@wijktafel/shared/roles'
import { DecisionWords } from '../decisions/aftermath/DecisionWords.tsx'
import { CountNotes, countsPoints, inOrder } from '../decisions/CountNotes.tsx'
import { CountRows } from '../decisions/CountRows.tsx'
import { outcomeSentence } from '../decisions/outcomeSentence.ts'
import { RuleList } from '../decisions/RuleList.tsx'
import { useT } from '../i18n/translate.ts'
import { findAnswers } from '../ui/answers.ts'
import { SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './ReportDecisions.module.css'
import { ReportLine } from './ReportLine.tsx'
import page from './ReportPage.module.css'

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
  const bySide = result.bySide
  return (
    <section className={styles.decision}>
      <ReportLine as="div" pictures={decision.pictures.length > 0 ? decision.pictures : ['1F5F3']}>
        <strong>{outcomeSentence({ ...decision, result }, t)}</strong>
      </ReportLine>
      <DecisionWords {...decision} />
      <p className={styles.facts}>
        {`${t('report.question')}: ${decision.proposal} · ${t(`influence.${decision.influence}`)} · ${t(
          'outcome.secret',
          {
            ballots: t('outcome.ballots', { n: result.ballots }),
          },
        )}`}
      </p>
      <RuleList decision={decision} />
      <div className={styles.sides}>
        {bySide ? (
          SIDES.map((side) => (
            <div key={side} className={styles.side}>
              <h3>
                <Picture id={SIDE_PICTURES[side]} size="1.5rem" eager />
                {t(`side.${side}s`)}
              </h3>
              <CountRows choices={choices} counts={bySide[side]} isOfPoints={countsPoints(decision)} />
            </div>
          ))
        ) : (
          <div className={styles.side}>
            <h3>{t('outcome.everyone')}</h3>
            <CountRows choices={choices} counts={result.total} isOfPoints={countsPoints(decision)} />
          </div>
        )}
      </div>
      <CountNotes outcome={{ format: decision.format, result }} />
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
