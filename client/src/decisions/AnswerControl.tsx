import {
  type Filling,
  findFull,
  givePoints,
  takeDot,
  tapAnswer,
} from '@wijktafel/shared/decisions/fillBallot'
import { FORMATS, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import type { BallotPaper } from '@wijktafel/shared/decisions/marks'
import type { ReactNode } from 'react'
import { useT } from '../i18n/translate.ts'
import { type Answer, POINT_PICTURES } from '../ui/answers.ts'
import { classes } from '../ui/classes.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './AnswerControl.module.css'

interface AnswerControlProps {
  paper: BallotPaper
  answer: Answer
  filling: Filling
  onChange: (filling: Filling) => void
  /** Its pictures and words. */
  children: ReactNode
}

/** One answer with what one can do to it: choose it, lay dots on it, give it a face, or put it in its place. */
export function AnswerControl(props: AnswerControlProps) {
  const { paper, answer, filling } = props
  const { marking } = FORMATS[paper.format]
  const isNone = answer.id === NONE_OPTION
  if (marking === 'dots' && !isNone) return <Dots {...props} />
  if (marking === 'scale' && !isNone) return <Faces {...props} />
  if (marking === 'order' && !isNone) return <Place {...props} />
  const isMarked = answer.id in filling.marks
  return (
    <label className={classes(styles.answer, isMarked && styles.marked)} data-tone={answer.tone}>
      <input
        type={marking === 'one' ? 'radio' : 'checkbox'}
        name="choice"
        className="visually-hidden"
        checked={isMarked}
        aria-disabled={findFull(paper, filling.marks, answer.id) !== null || undefined}
        onChange={() => props.onChange(tapAnswer(paper, filling, answer.id))}
      />
      {props.children}
      {marking !== 'one' && isMarked && <Picture id="2714" size="1.75rem" eager />}
    </label>
  )
}

function Dots({ paper, answer, filling, onChange, children }: AnswerControlProps) {
  const t = useT()
  const laid = filling.marks[answer.id] ?? 0
  const name = answer.label
  return (
    <div className={classes(styles.answer, laid > 0 && styles.marked)}>
      {children}
      <span className={styles.amount}>
        <button
          type="button"
          aria-label={t('ballot.dot.less', { name })}
          aria-disabled={laid === 0 || undefined}
          onClick={() => laid > 0 && onChange(takeDot(filling, answer.id))}
        >
          −
        </button>
        <output aria-label={t('ballot.dot.laid', { n: laid })}>{laid}</output>
        <button
          type="button"
          aria-label={t('ballot.dot.more', { name })}
          aria-disabled={findFull(paper, filling.marks, answer.id) !== null || undefined}
          onClick={() => onChange(tapAnswer(paper, filling, answer.id))}
        >
          +
        </button>
      </span>
    </div>
  )
}

function Faces({ answer, filling, onChange, children }: AnswerControlProps) {
  const t = useT()
  const given = filling.marks[answer.id]
  return (
    <fieldset
      className={classes(styles.answer, styles.row, given !== undefined && styles.marked)}
      aria-label={answer.label}
    >
      {children}
      <span className={styles.faces}>
        {POINT_PICTURES.map((picture, points) => (
          <label key={picture} className={classes(styles.face, given === points && styles.given)}>
            <input
              type="radio"
              name={`points-${answer.id}`}
              className="visually-hidden"
              checked={given === points}
              onChange={() => onChange(givePoints(filling, answer.id, points))}
            />
            <Picture id={picture} alt={t(`points.${points}`)} size="2.25rem" eager />
          </label>
        ))}
      </span>
    </fieldset>
  )
}

function Place({ paper, answer, filling, onChange, children }: AnswerControlProps) {
  const t = useT()
  const place = filling.marks[answer.id]
  return (
    <button
      type="button"
      className={classes(styles.answer, place !== undefined && styles.marked)}
      aria-pressed={place !== undefined}
      onClick={() => onChange(tapAnswer(paper, filling, answer.id))}
    >
      <span className={styles.place}>
        <span aria-hidden="true">{place ?? ''}</span>
        {place !== undefined && <span className="visually-hidden">{t('ballot.place', { n: place })}</span>}
      </span>
      {children}
    </button>
  )
}
