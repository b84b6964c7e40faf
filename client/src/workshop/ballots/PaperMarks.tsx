import { FORMATS } from '@wijktafel/shared/decisions/formats'
import type { BallotPaper, Marks } from '@wijktafel/shared/decisions/marks'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { findAnswers, POINT_PICTURES } from '../../ui/answers.ts'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { Picture } from '../../ui/Picture.tsx'
import styles from './PaperMarks.module.css'
import { tapMark, valuesOf } from './tapMark.ts'

interface PaperMarksProps {
  decision: StageDecision & BallotPaper
  marks: Marks
  onChange: (marks: Marks) => void
}

/** The ballot as it lies on paper: tap what the pen marked. */
export function PaperMarks({ decision, marks, onChange }: PaperMarksProps) {
  const t = useT()
  const isScale = FORMATS[decision.format].marking === 'scale'
  return (
    <ul className={styles.answers}>
      {findAnswers(decision, t).map((answer) => {
        const values = valuesOf(decision, answer.id)
        return (
          <li key={answer.id} className={styles.answer}>
            <ChoiceMark choice={answer} size="2.25rem" otherwise="1F5F3" />
            <span className={styles.label}>{answer.label}</span>
            <span className={styles.values}>
              {values.map((value) => (
                <button
                  key={value}
                  type="button"
                  className={styles.value}
                  aria-pressed={marks[answer.id] === value}
                  aria-label={
                    values.length > 1 ? t('paperEntry.mark', { label: answer.label, value }) : answer.label
                  }
                  onClick={() => onChange(tapMark(decision, marks, { answer: answer.id, value }))}
                >
                  <Value {...{ value }} shows={values.length === 1 ? 'cross' : isScale ? 'face' : 'number'} />
                </button>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Value({ value, shows }: { value: number; shows: 'cross' | 'face' | 'number' }) {
  if (shows === 'cross') return <span className={styles.cross}>✕</span>
  if (shows === 'number') return value
  return <Picture id={POINT_PICTURES[value] ?? ''} size="1.9rem" eager />
}
