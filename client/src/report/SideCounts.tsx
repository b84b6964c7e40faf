import type { DecisionRules } from '@wijktafel/shared/decisions/rules'
import { SIDES } from '@wijktafel/shared/roles'
import { CountNotes, inOrder, markingOf } from '../decisions/CountNotes.tsx'
import { CountRows } from '../decisions/CountRows.tsx'
import type { Outcome } from '../decisions/outcome.ts'
import { TogetherLine } from '../decisions/TogetherLine.tsx'
import { useT } from '../i18n/translate.ts'
import { findAnswers } from '../ui/answers.ts'
import { SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './ReportDecisions.module.css'

type Counted = Pick<Outcome, 'format' | 'options' | 'result'> & { rules?: DecisionRules }

/** Residents and professionals side by side; together where sides are not told apart. */
export function SideCounts({ outcome }: { outcome: Counted }) {
  const t = useT()
  const { bySide, total } = outcome.result
  const choices = inOrder(findAnswers(outcome, t), outcome)
  return (
    <>
      <div className={styles.sides}>
        {bySide ? (
          SIDES.map((side) => (
            <div key={side} className={styles.side}>
              <h3>
                <Picture id={SIDE_PICTURES[side]} size="1.5rem" eager />
                {t(`side.${side}s`)}
              </h3>
              <CountRows choices={choices} counts={bySide[side]} marking={markingOf(outcome)} />
            </div>
          ))
        ) : (
          <div className={styles.side}>
            <h3>{t('outcome.everyone')}</h3>
            <CountRows choices={choices} counts={total} marking={markingOf(outcome)} />
          </div>
        )}
      </div>
      {bySide && <TogetherLine choices={choices} counts={total} />}
      <CountNotes outcome={outcome} />
    </>
  )
}
