import { SIDES } from '@wijktafel/shared/roles'
import type { StageOutcome } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { type Answer, POINT_PICTURES } from '../../ui/answers.ts'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { Amount } from './Amount.tsx'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerVoice } from './AnswerVoice.tsx'
import { PlaceSign } from './MarkSign.tsx'
import { findOutcomeRows, type OutcomeRow } from './outcomeRows.ts'
import styles from './Tally.module.css'

/** What each answer came to, never from whom: together, and residents and professionals side by side where both are many enough. */
export function Tally({ outcome, answers }: { outcome: StageOutcome; answers: readonly Answer[] }) {
  const t = useT()
  const { result } = outcome
  if (result.ballots === 0) return null
  const rows = findOutcomeRows(outcome, answers)
  const most = Math.max(...rows.map(({ together }) => together))
  const hasSides = rows.some(({ bySide }) => bySide)
  return (
    <section className={styles.tally}>
      {hasSides && (
        <p className={styles.sides}>
          {SIDES.map((side) => (
            <span key={side}>
              <Picture id={SIDE_PICTURES[side]} size="1.4rem" eager />
              {t(`side.${side}s`)}
            </span>
          ))}
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.answer.id} row={row} most={most} />
        ))}
      </ul>
      <p className={styles.turnout}>
        {t('phone.outcome.ballots', { ballots: result.ballots, electorate: result.electorate })}
      </p>
    </section>
  )
}

function Row({ row, most }: { row: OutcomeRow; most: number }) {
  const t = useT()
  const { answer, kind, together, bySide } = row
  return (
    <li className={styles.row} data-tone={answer.tone} data-kind={kind}>
      <RowInWords row={row} />
      <div className={styles.head} aria-hidden="true">
        {kind === 'place' && <PlaceSign place={together} />}
        <ChoiceMark choice={answer} size="1.9rem" otherwise={PIC.vote} />
        <span className={styles.answer}>
          <AnswerLabel answer={answer} />
        </span>
        {kind === 'points' && <Picture id={faceOf(together)} size="1.9rem" eager />}
        {kind !== 'place' && <strong>{t('phone.outcome.number', { value: together })}</strong>}
      </div>
      <AnswerVoice answer={answer} />
      <div className={styles.amounts} aria-hidden="true">
        {bySide
          ? SIDES.map((side) => (
              <div key={side} className={styles.amount}>
                <Picture id={SIDE_PICTURES[side]} size="1.3rem" eager />
                <Amount kind={kind} amount={bySide[side]} most={most} />
              </div>
            ))
          : kind !== 'place' && <Amount kind={kind} amount={together} most={most} isAlone />}
      </div>
    </li>
  )
}

const faceOf = (points: number) => POINT_PICTURES[Math.round(points)] ?? POINT_PICTURES[0]

/** For who does not see it, and read aloud. */
function RowInWords({ row: { answer, kind, together, bySide } }: { row: OutcomeRow }) {
  const t = useT()
  const say = (label: string, n: number) =>
    kind === 'place'
      ? `${label}: ${t('phone.mark.order.place', { n })}`
      : t('phone.outcome.count', { label, n })
  return (
    <span className="visually-hidden">
      {[
        say(answer.label, together),
        ...(bySide ? SIDES.map((side) => say(t(`side.${side}s`), bySide[side])) : []),
      ].join('. ')}
    </span>
  )
}
