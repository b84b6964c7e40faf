import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { FORMATS, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import { type Translate, useT } from '../../i18n/translate.ts'
import { findAnswers, POINT_PICTURES } from '../../ui/answers.ts'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './Recount.module.css'
import type { SealedBallot } from './recountSteps.ts'

/** More marks than this are smaller, beside each other. */
const MOST_LARGE = 4

/** What one sealed ballot says, large. Whose side it is only where the outcome tells the sides apart. */
export function ShownBallot({ decision, ballot }: { decision: DecisionDetail; ballot: SealedBallot }) {
  const t = useT()
  const { marking } = FORMATS[decision.format]
  const marked = findAnswers(decision, t).flatMap((answer) => {
    const value = ballot.marks[answer.id]
    return value === undefined ? [] : [{ answer, value }]
  })
  const inOrder = marking === 'order' ? marked.toSorted((a, b) => a.value - b.value) : marked
  return (
    <div className={styles.shown}>
      {ballot.side && (
        <p className={styles.sideOf}>
          <Picture id={SIDE_PICTURES[ballot.side]} size="1.75rem" eager />
          {t(`side.${ballot.side}`)}
        </p>
      )}
      <ul data-many={inOrder.length > MOST_LARGE}>
        {inOrder.map(({ answer, value }) => (
          <li key={answer.id}>
            <ChoiceMark choice={answer} size="2.2em" otherwise="1F5F3" />
            <span>{answer.short}</span>
            {marking === 'scale' && answer.id !== NONE_OPTION && (
              <Picture id={POINT_PICTURES[value] ?? ''} size="1.7em" eager />
            )}
            {answer.id !== NONE_OPTION && <strong>{valueWords(marking, value, t)}</strong>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function valueWords(marking: string, n: number, t: Translate): string {
  if (marking === 'dots') return t('recount.dots', { n })
  if (marking === 'scale') return t('recount.points', { n })
  return marking === 'order' ? t('recount.place', { n }) : ''
}
