import { countLeft, countMost, type Full } from '@wijktafel/shared/decisions/fillBallot'
import { FORMATS, type Marking, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import type { BallotPaper, Marks } from '@wijktafel/shared/decisions/marks'
import { useT } from '../../i18n/translate.ts'
import { POINT_PICTURES } from '../../ui/answers.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './LeftBar.module.css'
import { Dots } from './MarkSign.tsx'

interface LeftBarProps {
  paper: BallotPaper
  /** In the order of this phone. */
  answers: readonly { id: string }[]
  marks: Marks
  /** Why the last tap changed nothing. */
  full: Full | null
}

/** How much one may still choose or lay, or still has to answer: to see, and said when it changes. */
export function LeftBar({ paper, answers, marks, full }: LeftBarProps) {
  const t = useT()
  const most = countMost(paper)
  const left = countLeft(paper, marks)
  if (most === null || left === null || NONE_OPTION in marks) return null
  const { marking } = FORMATS[paper.format]
  return (
    <div className={styles.left} role="status">
      {marking === 'scale' ? (
        <Faces options={answers.filter(({ id }) => id !== NONE_OPTION)} marks={marks} />
      ) : (
        <Dots count={left} of={most} />
      )}
      <span>{t(messageOf(marking, { left, full }), { n: left })}</span>
    </div>
  )
}

function messageOf(marking: Marking, { left, full }: { left: number; full: Full | null }): string {
  if (full === 'option') return 'phone.mark.full.option'
  if (left > 0) return `phone.mark.left.${marking}`
  // Nobody is told to take something back who did not ask for more.
  return marking === 'several' && full === null ? 'phone.mark.chosen.several' : `phone.mark.full.${marking}`
}

/** The faces that were given, and rings where one is missing. */
function Faces({ options, marks }: { options: readonly { id: string }[]; marks: Marks }) {
  return (
    <span className={styles.faces} aria-hidden="true">
      {options.map(({ id }) => {
        const picture = POINT_PICTURES[marks[id] ?? -1]
        return picture ? (
          <Picture key={id} id={picture} size="1.4rem" eager />
        ) : (
          <i key={id} className={styles.ring} />
        )
      })}
    </span>
  )
}
